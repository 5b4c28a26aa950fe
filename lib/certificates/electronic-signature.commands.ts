import "server-only";
import { type SigningKey, signPdf } from "@/lib/platform/pdf/signing";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import type { SigningFault } from "@/lib/platform/shared/signing-fault";

type Said = { on: Date; reason: string; place: string; isRequired: boolean };

/**
 * The document signed electronically (R66). Without a certificate to sign with it stays as it is, unless the branch requires
 * it; one that was configured and does not serve stops the issue (RULE), whatever the branch requires.
 */
export async function signed(
  pdf: Buffer,
  key: Result<SigningKey, SigningFault>,
  { on, reason, place, isRequired }: Said,
): Promise<Buffer> {
  if (key.ok) return signPdf(pdf, key.value, { on, reason, place });
  if (key.error === "ABSENT" && !isRequired) return pdf;
  return refuseByRule(`Ce document ne peut pas être délivré\u00a0: ${refusals[key.error]} ${ASK}`);
}

const refusals: Record<SigningFault, string> = {
  ABSENT:
    "la branche veut qu’il soit signé électroniquement, et le portail n’a pas de certificat de signature.",
  UNREADABLE: "le certificat de signature électronique du portail ne s’ouvre pas.",
  NOT_YET: "le certificat de signature électronique du portail n’est pas encore valable.",
  EXPIRED: "le certificat de signature électronique du portail a expiré.",
};
const ASK =
  "Prévenez la personne qui exploite le portail\u00a0: la page «\u00a0Exploitation\u00a0» le montre aussi.";
