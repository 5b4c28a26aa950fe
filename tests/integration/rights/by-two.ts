import { db } from "@/lib/platform/db/client";
import { anAdministrator, NOW } from "../../factories/people.ts";
import type { People } from "./people.ts";

export async function aGrant({ otherCandidate, administrator }: People): Promise<string> {
  const expiresAt = new Date(NOW.getTime() + 1000);
  const { id } = await db.membershipGrant.create({
    data: {
      ...{ userId: otherCandidate.userId, kind: "SECRETARIAT", askedById: administrator.userId },
      ...{ askedAt: NOW, expiresAt },
    },
  });
  return id;
}

export async function aRecovery({ otherCandidate }: People): Promise<string> {
  const asker = await anAdministrator("Fanny Colin");
  const { id } = await db.addressRecovery.create({
    data: {
      ...{ userId: otherCandidate.userId, oldEmail: otherCandidate.email },
      ...{ newEmail: "nouvelle@exemple.fr", reason: "Boîte perdue.", byTwo: true },
      ...{ identityDocumentKind: "PASSPORT", identityManner: "VIDEO", identityCheckedOn: NOW },
      ...{ askedById: asker.userId, askedAt: NOW, expiresAt: new Date(NOW.getTime() + 1000) },
    },
  });
  return id;
}
