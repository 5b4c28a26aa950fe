import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import type { Result } from "@/lib/platform/shared/result";
import type { SigningFault } from "@/lib/platform/shared/signing-fault";

const faults: Record<SigningFault, string> = {
  ABSENT:
    "Signature électronique\u00a0: aucune, les certificats sont délivrés sans elle (SIGNING_CERTIFICATE).",
  UNREADABLE:
    "Signature électronique\u00a0: le fichier de SIGNING_CERTIFICATE ne s’ouvre pas, rien n’est délivré.",
  NOT_YET:
    "Signature électronique\u00a0: le certificat n’est pas encore valable, rien n’est délivré.",
  EXPIRED: "Signature électronique\u00a0: le certificat a expiré, rien n’est délivré.",
};

/** What the terminal says of the certificate that signs. */
export const signingMessage = (key: Result<{ expiresAt: Date }, SigningFault>): string =>
  key.ok
    ? `Signature électronique\u00a0: en place, jusqu’au ${formatDay(parisDay(key.value.expiresAt))}.`
    : faults[key.error];
