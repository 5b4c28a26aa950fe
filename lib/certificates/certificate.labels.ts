import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { type CertificateKind, type CertificateState, certificateState } from "./certificate";

export const certificateKindLabels: Record<CertificateKind, string> = {
  FULL: "Certificat de qualification professionnelle",
  BLOCK: "Attestation de bloc de compétences",
};
export const shortKindLabels: Record<CertificateKind, string> = {
  FULL: "Parchemin",
  BLOCK: "Attestation de bloc",
};

const stateTones = { VALID: "success", REVOKED: "danger" } as const satisfies Record<
  CertificateState,
  string
>;

/** « Valide », or since when it no longer is. */
export function certificateStatus({ revokedOn }: { revokedOn: CalendarDay | null }) {
  const state = certificateState({ revokedOn });
  return {
    state,
    tone: stateTones[state],
    label: revokedOn ? `Révoqué le ${formatDay(revokedOn)}` : "Valide",
  };
}
