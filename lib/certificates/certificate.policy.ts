import type { Actor } from "@/lib/auth/actor";

export type CertificateSubject = { holderUserId: string };
type Rule = (actor: Actor, certificate: CertificateSubject) => boolean;

const isHolder: Rule = ({ userId }, { holderUserId }) => userId === holderUserId;
const isSecretariat: Rule = ({ relations }) => relations.isSecretariat;

/** Issuing is a right on the candidacy that led to it (`candidacyPolicy.issueCertificate`). */
export const certificatePolicy = {
  read: (actor, certificate) => isHolder(actor, certificate) || isSecretariat(actor, certificate),
  revoke: isSecretariat,
} satisfies Record<"read" | "revoke", Rule>;

/** The register of everything issued, and what waits to be. */
export const registerPolicy = {
  read: ({ relations }: Actor) => relations.isSecretariat,
};
