import "server-only";
import { visitor } from "@/lib/platform/auth/visitor";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { clearTurn, takeTurn } from "./attempt.commands";
import { slowings } from "./attempts";

/**
 * Looks something up for a visitor who may be guessing: tries that find nothing are counted by address and, after
 * thirty, slowed to one a minute at most. While they are nothing is looked up, so that the answer tells nothing.
 */
export async function findInTurn<T>(
  purpose: string,
  find: () => Promise<T | null>,
): Promise<Result<T | null, "SLOWED">> {
  const { place } = await visitor();
  const subject = `${purpose} ${place}`;
  const turn = await takeTurn(subject, slowings.place);
  if (!turn.ok) return err("SLOWED");
  const found = await find();
  if (found) await clearTurn(subject);
  return ok(found);
}
