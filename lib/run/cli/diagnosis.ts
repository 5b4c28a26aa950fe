import { lastBackupMessage } from "@/lib/backups/backup.labels";
import { lastBackup } from "@/lib/backups/backup.queries";
import { countUnnamed } from "@/lib/documents/unnamed.queries";
import { signingMessage } from "@/lib/operations/signing.labels";
import { clock } from "@/lib/platform/clock";
import { openSigningKey } from "@/lib/platform/pdf/signing";
import { CHECKS } from "@/lib/reconciliation/check";
import {
  differenceMessage,
  soundMessage,
  unnamedMessage,
} from "@/lib/reconciliation/reconciliation.labels";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { Refusal } from "../launch/process.ts";

/** Says that everything agrees, or refuses by the first difference. */
export async function diagnose(): Promise<void> {
  for await (const difference of findDifferences())
    throw new Refusal(differenceMessage(difference));
  console.log(soundMessage(CHECKS.length));
  const left = unnamedMessage(await countUnnamed());
  if (left) console.log(left);
  console.log(lastBackupMessage(await lastBackup()));
  console.log(signingMessage(await openSigningKey(clock.now())));
}
