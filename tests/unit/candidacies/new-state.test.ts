import ts from "typescript";
import { expect, test } from "vitest";

/** The sources as they are, but for what is written into some of them: file, and by what each text in it is replaced. */
type Edits = Record<string, Record<string, string>>;

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());

function edited(path: string, edits: Edits, text: string | undefined): string | undefined {
  const [, changes = {}] = Object.entries(edits).find(([file]) => path.endsWith(file)) ?? [];
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed?.includes(from)) throw new Error(`${path} has no « ${from} »`);
    return changed.replace(from, to);
  }, text);
}

/** Of the framework these files know the type of an address alone; its own sources would take most of the time. */
const NEXT = "only-the-type-of-an-address.d.ts";
const settings: ts.CompilerOptions = {
  ...options,
  incremental: false,
  types: [],
  lib: ["lib.es2024.d.ts"],
  paths: { ...options.paths, next: [`./${NEXT}`] },
};
const host = ts.createCompilerHost(settings, true);
const readSource = host.getSourceFile;
host.fileExists = (path) => path.endsWith(NEXT) || ts.sys.fileExists(path);
/** What nobody edits is parsed once for all the programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The files among these that no longer compile after the edits. */
function broken(files: readonly string[], edits: Edits): string[] {
  host.getSourceFile = (path, target, ...rest) => {
    if (Object.keys(edits).some((file) => path.endsWith(file)))
      return ts.createSourceFile(path, edited(path, edits, ts.sys.readFile(path)) ?? "", target);
    if (path.endsWith(NEXT))
      return ts.createSourceFile(path, "export type Route = string;", target);
    if (!parsed.has(path)) parsed.set(path, readSource.call(host, path, target, ...rest));
    return parsed.get(path);
  };
  const program = ts.createProgram([...files], settings, host);
  return files.filter((file) => {
    const source = program.getSourceFile(file);
    return program.getSemanticDiagnostics(source).length > 0;
  });
}

const CANDIDACY = "lib/candidacies/candidacy.ts";
/** Everything that says something of each state of a candidacy by the VAE, at work, or of each event. */
const OF_VAE_STATES = [
  "lib/vae/dossier/candidate-step.labels.ts",
  "lib/vae/dossier/secretariat-step.labels.ts",
];
const OF_WORKPLACE_STATES = ["lib/assessments/dossier/workplace-steps.labels.ts"];
const OF_STATES = [
  CANDIDACY,
  "lib/candidacies/phase.ts",
  "lib/candidacies/path.ts",
  "lib/candidacies/candidacy.labels.ts",
];
const OF_AWAITED = [
  "lib/candidacies/lists/own.labels.ts",
  "lib/assessments/dossier/workplace-steps.labels.ts",
  "lib/assessments/dossier/grid-step.labels.ts",
];
const OF_EVENTS = [
  "lib/candidacies/candidacy.policy.ts",
  "lib/candidacies/candidacy.labels.ts",
  "lib/candidacies/journal.labels.ts",
];
const OF_CANDIDACIES = [
  ...new Set([
    ...OF_STATES,
    ...OF_VAE_STATES,
    ...OF_WORKPLACE_STATES,
    ...OF_AWAITED,
    ...OF_EVENTS,
    "lib/candidacies/jury-step.labels.ts",
    "lib/candidacies/lists/filters.ts",
  ]),
];

const SESSION = "lib/jury-sessions/jury-session.ts";
const OF_SESSIONS = [
  SESSION,
  "lib/jury-sessions/phase.ts",
  "lib/jury-sessions/jury-session.labels.ts",
  "lib/juries/sessions/next-step.labels.ts",
  "lib/juries/deliberation/juror-step.labels.ts",
];
const OF_SESSION_EVENTS = ["lib/jury-sessions/jury-session.policy.ts"];
const OF_SITTINGS = ["lib/juries/minutes/deliberation-step.labels.ts"];

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

test("without a change everything compiles", () => {
  const all = [...OF_CANDIDACIES, ...OF_SESSIONS, ...OF_SESSION_EVENTS, ...OF_SITTINGS];
  expect(broken(all, {})).toEqual([]);
});

test.each([
  ["VAE_STATES = [", [...OF_STATES, ...OF_VAE_STATES]],
  ["WORKPLACE_STATES = [", [...OF_STATES, ...OF_WORKPLACE_STATES]],
  [
    "SHARED_STATES = [",
    [...OF_STATES, ...OF_VAE_STATES, ...OF_WORKPLACE_STATES, "lib/candidacies/jury-step.labels.ts"],
  ],
])("a state more in %s does not compile until it is said what it means", (list, silent) => {
  const edits = { "lib/candidacies/state.ts": { [list]: `${list}"ON_HOLD", ` } };
  expect(sorted(broken(OF_CANDIDACIES, edits))).toEqual(sorted(silent));
});

test("nor does an event more, until it is said who may and what it is called", () => {
  const edits = {
    [CANDIDACY]: { "CANDIDACY_EVENTS = [": 'CANDIDACY_EVENTS = ["hold", "release", ' },
  };
  expect(sorted(broken(OF_CANDIDACIES, edits))).toEqual(sorted(OF_EVENTS));
});

test("who is waited for in one more state must be told what to do there", () => {
  const awaits = (line: string, who: string) => ({
    "lib/candidacies/path.ts": {
      [line]: line.replace(/awaits: "\w+"/, `awaits: "${who}"`),
    },
  });
  const own = awaits('LAPSED: { awaits: "nobody"', "candidate");
  expect(broken(OF_CANDIDACIES, own)).toEqual(["lib/candidacies/lists/own.labels.ts"]);
  const committee = awaits('TRANSMITTED: { awaits: "secretariat"', "committee");
  expect(sorted(broken(OF_CANDIDACIES, committee))).toEqual([
    "lib/assessments/dossier/grid-step.labels.ts",
    "lib/assessments/dossier/workplace-steps.labels.ts",
  ]);
});

test("a filter, or something to write, that nobody named does not compile", () => {
  const PHASE = "lib/candidacies/phase.ts";
  expect(
    broken(OF_CANDIDACIES, { [PHASE]: { "STATE_FILTERS = [": 'STATE_FILTERS = ["en-attente", ' } }),
  ).toEqual(["lib/candidacies/lists/filters.ts"]);
  expect(
    sorted(broken(OF_CANDIDACIES, { [PHASE]: { '| "assess"': '| "assess" | "answerHold"' } })),
  ).toEqual(["lib/candidacies/candidacy.labels.ts", "lib/candidacies/candidacy.policy.ts"]);
});

test("a state of a session more, an event more, does not compile either", () => {
  const all = [...OF_SESSIONS, ...OF_SESSION_EVENTS, ...OF_SITTINGS];
  expect(
    sorted(broken(all, { [SESSION]: { "SESSION_STATES = [": 'SESSION_STATES = ["ON_HOLD", ' } })),
  ).toEqual(sorted(OF_SESSIONS));
  expect(
    sorted(broken(all, { [SESSION]: { "SESSION_EVENTS = [": 'SESSION_EVENTS = ["hold", ' } })),
  ).toEqual([
    "lib/jury-sessions/jury-session.labels.ts",
    "lib/jury-sessions/jury-session.policy.ts",
  ]);
});
