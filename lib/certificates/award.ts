import { type AwardRule, isAwarded } from "@/lib/certifications/award-rule";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** A block of the version held by the candidate, directly or through an equivalence, and what it was acquired by. */
export type Acquisition = {
  blockId: string;
  code: string;
  /** The candidacy whose signed minutes validated it; null for what was taken over or is held by an equivalence decided apart. */
  candidacyId: string | null;
  acquiredOn: CalendarDay;
  /** Validated as a block of this version, so by a candidacy of this version. */
  isOwn: boolean;
};

/** What may be issued: the parchemin, which names no block, or the attestation of one block. `awardedOn`: the jury's day. */
export type Award =
  | { kind: "FULL"; awardedOn: CalendarDay }
  | { kind: "BLOCK"; blockId: string; awardedOn: CalendarDay };

/**
 * What a decided candidacy gives right to (R65, R68). Once the blocks held satisfy the award rule there is one
 * parchemin, by the candidacy whose signed minutes completed them or, when something else did (a block of another
 * version, one taken over), by the last one of this version (R11, R70); it bears the day of the last jury. Until then an
 * attestation for each block acquired. `acquisitions` come in the order their minutes were signed, what no minutes of
 * this portal validated before all.
 */
export function awardsOf(
  rule: AwardRule,
  acquisitions: readonly Acquisition[],
  candidacyId: string,
): Award[] {
  const held = new Set<string>();
  let last: string | null = null;
  let awardedOn: CalendarDay = "";
  for (const { code, acquiredOn, candidacyId: by, isOwn } of acquisitions) {
    held.add(code);
    if (isOwn) last = by;
    if (acquiredOn > awardedOn) awardedOn = acquiredOn;
    if (isAwarded(rule, held)) return last === candidacyId ? [{ kind: "FULL", awardedOn }] : [];
  }
  return acquisitions
    .filter((acquisition) => acquisition.candidacyId === candidacyId)
    .map(({ blockId, acquiredOn }) => ({ kind: "BLOCK", blockId, awardedOn: acquiredOn }));
}

/** Whether a certificate that stands certifies this award. */
export const certifies = (
  certificate: { kind: string; blockId: string | null },
  award: Award,
): boolean =>
  award.kind === "FULL" ? certificate.kind === "FULL" : certificate.blockId === award.blockId;
