import type { AwardingBody, Specialty } from "@/lib/certifications/publication";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { type ConfirmedValue, type Gap, gapOf } from "@/lib/settings/needed";

/** The eight mandatory mentions (§5.2, France compétences), then the block's own title on an attestation (R68). */
export const MENTIONS = [
  "REGISTRATION",
  "AWARDING_BODY",
  "TITLE",
  "LEVEL",
  "SPECIALTY",
  "IDENTITY",
  "DELIVERY",
  "SIGNATURE",
  "BLOCK_TITLE",
] as const;
export type Mention = (typeof MENTIONS)[number];

/** Absent or not confirmed: both stop the issue (R66). */
export type MissingMention = { mention: Mention; gap: Gap };

export type MentionSources = {
  /** From the version of the candidacy, not from the one in force (R70). */
  version: {
    rncpCode: string;
    level: number;
    europeanLevel: number;
    specialties: readonly Specialty[];
    awardingBodies: readonly AwardingBody[];
  };
  settings: Record<"registeredOn" | "title" | "place", ConfirmedValue | null>;
  /** Who signs on the day of the issue. */
  signatory: { name: string; capacity: string } | null;
  identityChecked: boolean;
  /** On an attestation: the block it names. */
  block: { label: string; provisional: boolean } | null;
  /** A specimen may name a block by a text that stands in for the official one; a real document may not. */
  specimen: boolean;
};

/** What a certificate prints of the certification. */
export type CertificateMentions = {
  title: string;
  rncpCode: string;
  registeredOn: CalendarDay;
  awardingBody: AwardingBody;
  level: number;
  europeanLevel: number;
  nsf: { code: string; label: string }[];
  place: string;
  signatory: { name: string; capacity: string };
};

const filledGap = (isFilled: boolean): Gap | null => (isFilled ? null : "MISSING");

const gaps: Record<Mention, (sources: MentionSources) => Gap | null> = {
  REGISTRATION: ({ version, settings }) =>
    filledGap(version.rncpCode !== "") ?? gapOf(settings.registeredOn),
  AWARDING_BODY: ({ version }) => filledGap(Boolean(version.awardingBodies[0]?.legalName.trim())),
  TITLE: ({ settings }) => gapOf(settings.title),
  LEVEL: ({ version }) => filledGap(version.level > 0 && version.europeanLevel > 0),
  SPECIALTY: ({ version }) =>
    filledGap(
      version.specialties.length > 0 && version.specialties.every(({ code }) => code.trim() !== ""),
    ),
  IDENTITY: ({ identityChecked }) => (identityChecked ? null : "UNCONFIRMED"),
  DELIVERY: ({ settings }) => gapOf(settings.place),
  SIGNATURE: ({ signatory }) => filledGap(signatory !== null),
  BLOCK_TITLE: ({ block, specimen }) => (block?.provisional && !specimen ? "UNCONFIRMED" : null),
};

/** The mentions that keep a certificate from being issued, in the order of the list; none when all are there. */
export const missingMentions = (sources: MentionSources): MissingMention[] =>
  MENTIONS.flatMap((mention) => {
    const gap = gaps[mention](sources);
    return gap ? [{ mention, gap }] : [];
  });

/** The mentions to print, or those that are missing: one that is only deduced counts as missing (R66). */
export function resolveMentions(
  sources: MentionSources,
): Result<CertificateMentions, MissingMention[]> {
  const missing = missingMentions(sources);
  if (missing.length > 0) return err(missing);
  const { version } = sources;
  const [awardingBody] = version.awardingBodies;
  const { title, registeredOn, place } = promised(
    sources.settings,
    "title",
    "registeredOn",
    "place",
  );
  const { signatory, ...body } = promised(
    { signatory: sources.signatory, awardingBody },
    "signatory",
    "awardingBody",
  );
  return ok({
    title: title.value,
    rncpCode: version.rncpCode,
    registeredOn: registeredOn.value,
    ...body,
    level: version.level,
    europeanLevel: version.europeanLevel,
    nsf: [...version.specialties],
    place: place.value,
    signatory: { name: signatory.name, capacity: signatory.capacity },
  });
}
