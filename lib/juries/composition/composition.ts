import type { Side } from "@/lib/platform/actor/actor";
import { CHECKS, isPresent, linkWith, maySit, ofSide, parity } from "./checks";
import type { Composition, CompositionFacts, EntryFacts, Finding } from "./facts";

/**
 * Whether a jury may sit (`entry` null) or decide on one candidate, checked in this order: parity of seats (R49),
 * mandates (R52), substitutes (R51), presidency (R53, R54), who presides that day, quorum (R55, settings), equal presence (warns); a VAE
 * entry adds two members, one of them qualified (R34), links (R35) and the balance of women and men (R36, warns).
 * A member with a link, or who has not said that there is none, does not count for that candidate.
 */
export function checkComposition(facts: CompositionFacts, entry: EntryFacts | null): Composition {
  const counted = facts.members.filter(
    (member) =>
      isPresent(member) &&
      member.isValid &&
      maySit(member, facts.members) &&
      linkWith(entry, member) === "CLEARED",
  );
  const findings = CHECKS.flatMap((check) => check({ ...facts, entry, counted }));
  const women = counted.filter(({ gender }) => gender === "F").length;
  return {
    holds: findings.every(({ severity }) => severity !== "blocking"),
    findings,
    counted: { employers: ofSide(counted, "EMPLOYERS"), employees: ofSide(counted, "EMPLOYEES") },
    women,
    men: counted.length - women,
    countedMandateIds: counted.map(({ mandateId }) => mandateId),
  };
}

/** The same facts as if every titular came and the elected president presided: the preview before the day. */
export function expectedPresence(facts: CompositionFacts): CompositionFacts {
  const isFree = !facts.members.some(({ isPresiding }) => isPresiding);
  const members = facts.members.map((member) => ({
    ...member,
    status:
      member.status === "SUMMONED" && member.kind === "TITULAR" && member.isValid
        ? ("PRESENT" as const)
        : member.status,
    isPresiding: isFree ? member.mandateId === facts.president?.mandateId : member.isPresiding,
  }));
  return { ...facts, members };
}

/** How many seats of each side somebody holds that day: a summons needs as many on both (R49). */
export function heldSeats(facts: CompositionFacts): { employers: number; employees: number } {
  const held = (side: Side) =>
    new Set(
      facts.members
        .filter((member) => member.side === side && member.isValid)
        .map(({ seatId }) => seatId),
    ).size;
  return { employers: held("EMPLOYERS"), employees: held("EMPLOYEES") };
}

export const parityFindings = (facts: CompositionFacts): Finding[] =>
  parity({ ...facts, entry: null, counted: [] });
