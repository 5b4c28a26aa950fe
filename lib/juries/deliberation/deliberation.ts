import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { Composition } from "@/lib/juries/composition/facts";

export const DOCKET_OUTCOMES = ["DECIDED", "DEFERRED", "EXCUSED", "ABSENT"] as const;
export type DocketOutcome = (typeof DOCKET_OUTCOMES)[number];
export type BlockVerdict = "VALIDATED" | "NOT_VALIDATED";

export type Deliberated = {
  route: CandidacyRoute;
  interviewHeld: boolean | null;
  composition: Composition;
  requestedBlockIds: readonly string[];
};
export type DecidedBlock = {
  blockId: string;
  verdict: BlockVerdict;
  reasons: string;
  recommendations: string;
};

/** A decision as it is read: with the name of its block. */
export type NamedDecision = Omit<DecidedBlock, "blockId"> & { code: string; label: string };

/** What the composition was when an entry was decided: frozen with it, ids and codes alone. */
export type FrozenComposition = {
  holds: boolean;
  codes: string[];
  counted: { employers: number; employees: number };
  countedMandateIds: string[];
  presidingMandateId: string;
};

/** The outcomes that the president may choose from for an entry as it stands. */
export function possibleOutcomes({
  route,
  interviewHeld,
  composition,
}: Omit<Deliberated, "requestedBlockIds">): DocketOutcome[] {
  if (!composition.holds) return ["DEFERRED"];
  if (route === "WORKPLACE") return ["DECIDED", "DEFERRED"];
  return interviewHeld === true ? ["DECIDED", "DEFERRED"] : ["DEFERRED", "EXCUSED", "ABSENT"];
}

type Refusal = { message: string; field?: string };

/**
 * Whether an outcome can be recorded: a decision needs a composition that holds (R55), the interview of a VAE
 * candidate, a verdict for each requested block, and reasons for each that is not validated.
 */
export function decisionRefused(
  entry: Deliberated,
  { outcome, blocks }: { outcome: DocketOutcome; blocks: readonly DecidedBlock[] },
): Refusal | null {
  if (!possibleOutcomes(entry).includes(outcome)) return outcomeRefused(entry, outcome);
  if (outcome !== "DECIDED") return null;
  const decided = new Set(blocks.map(({ blockId }) => blockId));
  const complete =
    decided.size === entry.requestedBlockIds.length &&
    entry.requestedBlockIds.every((id) => decided.has(id));
  if (!complete)
    return {
      message: "Prononcez-vous sur chaque bloc demandé, et sur eux seuls.",
    };
  const unreasoned = blocks.find(
    ({ verdict, reasons }) => verdict === "NOT_VALIDATED" && reasons === "",
  );
  if (unreasoned)
    return {
      message: "Donnez les motifs : le candidat les lira.",
      field: `reasons-${unreasoned.blockId}`,
    };
  return null;
}

function outcomeRefused({ composition, route }: Deliberated, outcome: DocketOutcome): Refusal {
  if (!composition.holds) {
    const finding = composition.findings.find(({ severity }) => severity === "blocking");
    return {
      message:
        `La composition ne permet pas de se prononcer : seul un report est possible. ${finding?.reason ?? ""}`.trim(),
    };
  }
  if (outcome === "DECIDED")
    return {
      message: "L’entretien n’a pas eu lieu : le jury ne peut pas se prononcer.",
    };
  const message =
    route === "VAE"
      ? "L’entretien a eu lieu : le candidat n’est ni excusé ni absent."
      : "Le dossier d’un candidat évalué au travail est examiné sans lui : il n’est ni excusé ni absent.";
  return { message };
}
