import "server-only";
import { clearTurn, takeTurn } from "@/lib/accounts/attempt.commands";
import { visitor } from "./visitor";

/**
 * Looks something up for a visitor who may be guessing: tries that find nothing are counted by address and slowed.
 * While it is slowed nothing is looked up, and the answer is the same as for what does not exist.
 */
export async function findInTurn<T>(
  purpose: string,
  find: () => Promise<T | null>,
): Promise<T | null> {
  const { place } = await visitor();
  const subject = `${purpose} ${place}`;
  const turn = await takeTurn(subject);
  if (!turn.ok) return null;
  const found = await find();
  if (found) await clearTurn(subject);
  return found;
}
