import { saveIdentity } from "@/lib/candidates/identity.commands";
import { saveIdentitySchema } from "@/lib/candidates/identity.schema";
import { addMonths } from "@/lib/shared/calendar";
import { declareAdmissible } from "@/lib/vae/admissibility-decision.commands";
import { swear } from "@/lib/vae/draft.commands";
import { declareComplete } from "@/lib/vae/examination.commands";
import { addExperience } from "@/lib/vae/experience.commands";
import { submitCandidacy } from "@/lib/vae/submission.commands";
import { openVaeCandidacy } from "@/lib/vae/vae-candidacy.commands";
import { addProof, keepIdentityDocument } from "@/lib/vae/vae-file.commands";
import { savePresentation, saveSituation } from "@/lib/vae/validation-file.commands";
import { acceptValidation, fileValidation } from "@/lib/vae/validation-filing.commands";
import { type CandidateKey, candidates } from "./cast-candidates.ts";
import { employmentCertificate, identityCard } from "./papers.ts";
import { act, onCandidacy, type Story } from "./stage.ts";
import { gapAnalyses } from "./texts/decisions.ts";
import { experiences } from "./texts/experiences.ts";
import { presentations, situations } from "./texts/situations.ts";
import { known, requested, type World } from "./world.ts";

/** One person's way by the VAE: when it begins, the blocks, and which of the prepared texts are theirs. */
export type VaePath = {
  who: CandidateKey;
  start: number;
  blocks?: readonly number[];
  text: number;
  /** Two from `text` on, unless they are named. */
  experiences?: readonly number[];
};
type Step = (world: World, path: VaePath) => Story;

export const idOf = ({ candidacyIds }: World, { who }: VaePath): string => known(candidacyIds, who);

const experiencesOf = ({ text, experiences: named }: VaePath): readonly number[] =>
  named ?? [text, text + 1];

/** Two people's texts rotate: the same is told twice only when there are more people than texts. */
const pick = <T>(texts: readonly T[], index: number): T => {
  const text = texts[index % texts.length];
  if (text === undefined) throw new Error("there is no text to pick");
  return text;
};

const years = (world: World, count: number) =>
  count === 0 ? "" : addMonths(world.days.day(0), -12 * count);

function experienceOf(world: World, index: number) {
  const {
    years: [from, to],
    ...told
  } = pick(experiences, index);
  return {
    ...told,
    status: told.jobTitle.startsWith("Bénévolat") ? ("VOLUNTEER" as const) : ("EMPLOYEE" as const),
    startedOn: years(world, from),
    endedOn: years(world, to),
  };
}

const draft: Step = async function* (world, path) {
  const { who, start, blocks = [1, 2], text } = path;
  const {
    days,
    candidates: { [who]: person },
    versionId,
    candidacyIds,
  } = world;
  const identity = saveIdentitySchema.parse(candidates[who].identity);
  yield* act(days.at(start, "19:40"), person, (work) => saveIdentity(work, identity));
  const { id } = yield* act(days.at(start, "19:52"), person, (work) =>
    openVaeCandidacy(work, { versionId, ...requested(world, blocks, text) }),
  );
  candidacyIds.set(who, id);
  const [first = text] = experiencesOf(path);
  yield* act(days.at(start, "20:15"), person, (work) =>
    addExperience(work, { candidacyId: id, ...experienceOf(world, first) }),
  );
};

const submit: Step = async function* (world, path) {
  const {
    days,
    candidates: { [path.who]: person },
  } = world;
  const { who, start } = path;
  const candidacyId = idOf(world, path);
  const [first = path.text, ...others] = experiencesOf(path);
  for (const other of others) {
    yield* act(days.at(start + 1, "18:30"), person, (work) =>
      addExperience(work, { candidacyId, ...experienceOf(world, other) }),
    );
  }
  const card = await identityCard(candidates[who], days.day(start + 2));
  yield* act(days.at(start + 2, "18:32"), person, (work) =>
    keepIdentityDocument(work, { candidacyId }, card),
  );
  const proof = await employmentCertificate(
    candidates[who],
    experienceOf(world, first),
    days.day(start + 2),
  );
  yield* act(days.at(start + 2, "18:40"), person, (work) => addProof(work, { candidacyId }, proof));
  yield* act(days.at(start + 3, "08:05"), person, (work) =>
    swear(work, { candidacyId, version: 1, swornNoBan: true, swornExact: true, swornLimits: true }),
  );
  yield* act(days.at(start + 3, "08:10"), person, onCandidacy(submitCandidacy, candidacyId, {}));
};

const complete: Step = async function* (world, path) {
  const {
    days,
    staff: { secretary },
  } = world;
  yield* act(
    days.at(path.start + 6, "10:20"),
    secretary,
    onCandidacy(declareComplete, idOf(world, path), {}),
  );
};

const admit: Step = async function* (world, path) {
  const {
    days,
    staff: { secretary },
    blocks,
  } = world;
  const analysis = Object.fromEntries(
    blocks.map(({ code, ordinal }) => [`gap-${code}`, gapAnalyses[ordinal] ?? gapAnalyses[1]]),
  );
  yield* act(
    days.at(path.start + 30, "11:05"),
    secretary,
    onCandidacy(declareAdmissible, idOf(world, path), {
      documentKind: "IDENTITY_CARD" as const,
      validUntilOn: "",
      signatoryName: "Étienne Vauquelin",
      signatoryCapacity: "Président de la commission",
      ...analysis,
    }),
  );
};

/** Writes the first situations of a validation file; `upTo` limits how many. */
export async function* write(
  world: World,
  path: VaePath,
  from: number,
  upTo = Number.POSITIVE_INFINITY,
): Story {
  const {
    days,
    candidates: { [path.who]: person },
    blocks,
  } = world;
  const { blocks: wanted = [1, 2], text } = path;
  const candidacyId = idOf(world, path);
  yield* act(days.at(from, "20:10"), person, (work) =>
    savePresentation(work, { candidacyId, version: 1, presentation: pick(presentations, text) }),
  );
  for (const { id: blockId, ordinal } of blocks
    .filter((block) => wanted.includes(block.ordinal))
    .slice(0, upTo)) {
    const situation = pick(situations[ordinal] ?? situations[1] ?? [], text);
    yield* act(days.at(from + ordinal, "20:30"), person, (work) =>
      saveSituation(work, { candidacyId, blockId, version: 0, ...situation }),
    );
  }
}

const file: Step = async function* (world, path) {
  const {
    days,
    candidates: { [path.who]: person },
  } = world;
  yield* write(world, path, path.start + 62);
  yield* act(
    days.at(path.start + 75, "21:00"),
    person,
    onCandidacy(fileValidation, idOf(world, path), {}),
  );
};

const accept: Step = async function* (world, path) {
  const {
    days,
    staff: { secretary },
  } = world;
  yield* act(
    days.at(path.start + 85, "15:30"),
    secretary,
    onCandidacy(acceptValidation, idOf(world, path), {}),
  );
};

const steps = {
  DRAFT: draft,
  SUBMITTED: submit,
  UNDER_REVIEW: complete,
  ADMISSIBLE: admit,
  VALIDATION_FILED: file,
  READY_FOR_JURY: accept,
} as const satisfies Record<string, Step>;
type Reached = keyof typeof steps;

/** The ordinary way by the VAE, up to a state. */
export async function* byVae(world: World, path: VaePath, upTo: Reached): Story {
  for (const [state, step] of Object.entries(steps)) {
    yield* step(world, path);
    if (state === upTo) return;
  }
}
