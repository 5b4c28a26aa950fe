import { issueCertificate } from "@/lib/certificates/certificate.commands";
import { revokeCertificate } from "@/lib/certificates/revocation.commands";
import { db } from "@/lib/platform/db/client";
import { confirmMentions } from "../../factories/certificates";
import { act, anAdministrator, aSecretary, PASSWORD, type Person } from "../../factories/people";

type Target = { id: string; version: number; blockId?: string; password?: string };

/** A secretariat that may issue: its password known, the mentions of these versions confirmed. */
export async function aSecretariat(...rncpCodes: string[]) {
  const secretary = await aSecretary();
  const administrator = await anAdministrator();
  for (const rncpCode of rncpCodes) await confirmMentions(administrator, rncpCode);
  const issue = (
    { id, version, blockId = "", password = PASSWORD }: Target,
    by: Person = secretary,
  ) => act(by, (work) => issueCertificate(work, { candidacyId: id, version, blockId, password }));
  const revoke = (certificateId: string, by: Person = secretary) =>
    act(by, (work) =>
      revokeCertificate(work, {
        certificateId,
        reason: "Erreur sur le prénom.",
        password: PASSWORD,
      }),
    );
  return { secretary, issue, revoke };
}

export const certificate = (id: string) => db.certificate.findUniqueOrThrow({ where: { id } });
