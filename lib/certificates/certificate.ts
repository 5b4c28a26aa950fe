import type { CalendarDay } from "@/lib/platform/shared/calendar";

export const CERTIFICATE_KINDS = ["FULL", "BLOCK"] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** A certificate stands from its issue until a revocation: derived from dates, never stored. */
export type CertificateState = "VALID" | "REVOKED";
export const certificateState = ({
  revokedOn,
}: {
  revokedOn: CalendarDay | null;
}): CertificateState => (revokedOn === null ? "VALID" : "REVOKED");
