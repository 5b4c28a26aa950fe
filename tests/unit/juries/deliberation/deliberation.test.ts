import { expect, test } from "vitest";
import type { Composition } from "@/lib/juries/composition/facts";
import {
  type Deliberated,
  type DocketOutcome,
  decisionRefused,
} from "@/lib/juries/deliberation/deliberation";

const holding: Composition = {
  holds: true,
  findings: [],
  counted: { employers: 1, employees: 1 },
  women: 1,
  men: 1,
  countedMandateIds: [],
};
const blocked = (...findings: Composition["findings"]) => ({ ...holding, holds: false, findings });
const finding = (severity: "blocking" | "warning", reason: string) => ({
  severity,
  code: "NO_PRESIDENT" as const,
  reason,
  remedy: "",
});

const entry = (part: Partial<Deliberated> = {}): Deliberated => ({
  route: "VAE",
  interviewHeld: true,
  composition: holding,
  requestedBlockIds: ["a"],
  ...part,
});
const said = (part: Partial<Deliberated>, outcome: DocketOutcome, ...blocks: Block[]) =>
  decisionRefused(entry(part), { outcome, blocks })?.message.replaceAll("\u00a0", " ") ?? null;
type Block = Parameters<typeof decisionRefused>[1]["blocks"][number];
const validated: Block = { blockId: "a", verdict: "VALIDATED", reasons: "", recommendations: "" };

test("a jury that may not decide defers, and is told the first thing that keeps it from deciding", () => {
  const only = "La composition ne permet pas de se prononcer : seul un report est possible.";
  const composition = blocked(
    finding("warning", "Présence inégale."),
    finding("blocking", "Aucune présidence."),
    finding("blocking", "Quorum."),
  );
  expect(said({ composition }, "DECIDED", validated)).toBe(`${only} Aucune présidence.`);
  expect(said({ composition: blocked() }, "EXCUSED")).toBe(only);
  expect(said({ composition }, "DEFERRED")).toBeNull();
});

test.each<[Partial<Deliberated>, DocketOutcome, string | null]>([
  [{ interviewHeld: true }, "DECIDED", null],
  [
    { interviewHeld: false },
    "DECIDED",
    "L’entretien n’a pas eu lieu : le jury ne peut pas se prononcer.",
  ],
  [
    { interviewHeld: true },
    "ABSENT",
    "L’entretien a eu lieu : le candidat n’est ni excusé ni absent.",
  ],
  [{ interviewHeld: false }, "ABSENT", null],
  [{ interviewHeld: null }, "EXCUSED", null],
  [{ route: "WORKPLACE", interviewHeld: null }, "DECIDED", null],
  [
    { route: "WORKPLACE", interviewHeld: null },
    "EXCUSED",
    "Le dossier d’un candidat évalué au travail est examiné sans lui : il n’est ni excusé ni absent.",
  ],
])("%o, %s: %s", (part, outcome, message) => expect(said(part, outcome, validated)).toBe(message));

test("a verdict on each requested block, once, and reasons for a refusal, at its field", () => {
  const each = "Prononcez-vous sur chaque bloc demandé, et sur eux seuls.";
  const two = { requestedBlockIds: ["a", "b"] };
  expect(said({}, "DECIDED")).toBe(each);
  expect(said(two, "DECIDED", validated, validated)).toBe(each);
  expect(said(two, "DECIDED", validated, { ...validated, blockId: "b" })).toBeNull();
  const refused: Block = { ...validated, verdict: "NOT_VALIDATED" };
  expect(decisionRefused(entry(), { outcome: "DECIDED", blocks: [refused] })).toEqual({
    message: "Donnez les motifs\u00a0: le candidat les lira.",
    field: "reasons-a",
  });
  expect(said({}, "DECIDED", { ...refused, reasons: "Rien." })).toBeNull();
  expect(said({}, "DEFERRED", refused)).toBeNull();
});
