import { formatDay } from "@/lib/platform/shared/calendar";
import type { AcquiredBlockView, AcquisitionOrigin, RecordedOrigin } from "./acquired-block";

const originLabels: Record<AcquisitionOrigin, string> = {
  DECISION: "décision du jury",
  TAKEN_OVER: "acquis avant le portail ou ailleurs",
  EQUIVALENCE: "équivalence accordée à la personne",
};

/** As a choice. */
export const recordedOriginLabels: Record<RecordedOrigin, string> = {
  TAKEN_OVER: "Acquis avant le portail ou ailleurs",
  EQUIVALENCE: "Équivalence accordée à cette personne par la CPNFPE",
};

/** « RNCP36140 · acquis le 12 juin 2024 · acquis avant le portail ou ailleurs : procès-verbal n° 12 » */
export function acquisitionDetail({
  rncpCode,
  acquiredOn,
  origin,
  source,
}: Pick<AcquiredBlockView, "rncpCode" | "acquiredOn" | "origin" | "source">): string {
  const by = source ? `${originLabels[origin]}\u00a0: ${source}` : originLabels[origin];
  return `${rncpCode} · acquis le ${formatDay(acquiredOn)} · ${by}`;
}
