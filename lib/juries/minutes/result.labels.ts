import type { Outcome } from "@/lib/certifications/award-rule";
import type { Tone } from "@/lib/platform/shared/tone";

/** What a candidacy that was decided is, for the person whose it is. */
export const ownOutcomeLabels: Record<Outcome, { label: string; tone: Tone }> = {
  FULL: { label: "CQP obtenu", tone: "success" },
  PARTIAL: { label: "Obtenue en partie", tone: "info" },
  NONE: { label: "Non validée", tone: "warning" },
};
