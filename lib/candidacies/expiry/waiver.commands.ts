import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { holdForEdit, noteEvent } from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { protectionOf } from "./protection";
import { protectionLabel } from "./protection.labels";
import { readExpiry } from "./protection.queries";
import type { WaiveExpiryInput } from "./waiver.schema";

/**
 * The secretariat goes on with a candidacy although its registration runs out and the law protects nobody (R2), for a
 * reason kept for good. Refused (RULE) where something protects the person already.
 */
export async function waiveExpiry(
  work: Work,
  { id, reason, password }: WaiveExpiryInput,
): Promise<{ id: string }> {
  const { tx, now, actor, record } = work;
  const candidacy = await holdForEdit(work, id, "waiveExpiry");
  await confirmPassword(work, password);
  const protection = protectionOf(await readExpiry(tx, id));
  if (protection)
    refuseByRule(`Cette candidature est déjà protégée par ${protectionLabel(protection)}.`);
  await tx.expiryWaiver.create({
    data: { candidacyId: id, reason, decidedAt: now, decidedById: actor.userId },
    select: { id: true },
  });
  await noteEvent(work, candidacy, "waiveExpiry");
  record({ action: "waiveExpiry", subjectType: "Candidacy", subjectId: id });
  return { id };
}
