import { joinPersons } from "@/lib/identity/resemblance.commands";
import { db } from "@/lib/platform/db/client";
import { aBirthday } from "./births";
import { aHolder } from "./decided-candidacies";
import { act, PASSWORD, type Person } from "./people";

export const REASON = "La même carte d’identité dans les deux dossiers.";

/** Two accounts with one civil identity, which nobody has settled. */
export async function twoAccounts() {
  const bornOn = aBirthday();
  const one = await aHolder({ bornOn });
  const other = await aHolder({ bornOn });
  return { one, other, bornOn };
}

/** The first pair of somebody that is still to be settled. */
export const pairOf = async (candidateId: string): Promise<string> =>
  (
    await db.resemblance.findFirstOrThrow({
      where: { ruling: null, OR: [{ firstId: candidateId }, { secondId: candidateId }] },
      orderBy: { id: "asc" },
    })
  ).id;

/** Says of that pair that it is one person. */
export async function join(candidateId: string, by: Person) {
  const input = { id: await pairOf(candidateId), reason: REASON, password: PASSWORD };
  return act(by, (work) => joinPersons(work, input));
}
