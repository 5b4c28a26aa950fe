import "server-only";
import { guessable } from "@/lib/accounts/password-guess";
import { hashPassword } from "@/lib/accounts/password-hash";
import { refuseByRule } from "@/lib/platform/shared/failure";

/** The hash of a password somebody chooses; refused, with the reason, when a program would guess it. */
export async function hashNewPassword(
  newPassword: string,
  person: { email: string; displayName: string },
): Promise<string> {
  const reason = await guessable(newPassword, person);
  if (reason) refuseByRule(reason, "newPassword");
  return hashPassword(newPassword);
}
