import { anyOf, isSecretariat, type Right } from "@/lib/platform/actor/right";

export type CertificateSubject = { holderUserId: string };

const isHolder: Right<CertificateSubject> = ({ userId }, { holderUserId }) =>
  userId === holderUserId;

/** Issuing is a right on the candidacy that led to it (`candidacyPolicy.issueCertificate`). */
export const certificatePolicy = {
  read: anyOf(isHolder, isSecretariat),
  revoke: isSecretariat,
  duplicate: isSecretariat,
  /** Of everything issued, and of what waits to be. */
  readRegister: isSecretariat,
} satisfies Record<"read" | "revoke" | "duplicate" | "readRegister", Right<CertificateSubject>>;
