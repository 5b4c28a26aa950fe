import type { Tone } from "@/lib/platform/shared/tone";
import type { CompetencyLevel } from "./assessment-grid";

export const levelLabels: Record<CompetencyLevel, { label: string; tone: Tone }> = {
  NOT_EVALUATED: { label: "Non évaluée", tone: "neutral" },
  NOT_ACQUIRED: { label: "Non acquise", tone: "danger" },
  IN_PROGRESS: { label: "En cours d’acquisition", tone: "warning" },
  ACQUIRED: { label: "Acquise", tone: "success" },
};

export const MEMBER_LEFT =
  "Un membre du comité ne fait plus partie de l’équipe de l’entreprise et ne pourrait pas signer. L’entreprise doit d’abord changer le comité.";
