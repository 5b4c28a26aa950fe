import "server-only";
import { saveMark } from "@/lib/documents/mark.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { refuseNotFound } from "@/lib/platform/shared/failure";
import type { DepositMarkInput } from "./deposit.schema";
import { markPolicy } from "./mark.policy";
import { drawSpecimens } from "./specimen.commands";

/**
 * Takes in the image of a signature, a seal or a logo, which nothing bears yet, and draws what documents would look like with
 * it. NOT_FOUND for who is no administrator.
 */
export async function depositMark(
  work: Work,
  { mark }: DepositMarkInput,
  file: ReceivedFile,
): Promise<void> {
  if (!markPolicy.keep(work.actor)) refuseNotFound();
  await saveMark(work, file, mark);
  await drawSpecimens(work);
}
