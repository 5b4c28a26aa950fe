import { closeDeliberation } from "@/lib/juries/deliberation/deliberation.commands";
import { drawUpMinutes, signMinutes } from "@/lib/juries/minutes/minutes.commands";
import { db } from "@/lib/platform/db/client";
import { seenOf } from "@/lib/platform/form/seen";
import { type Juror, type Jury, titulars } from "./juries";
import { aReadyCandidacy } from "./jury-candidacies";
import { anOpenSession, enter, refused, validated, versionOf } from "./jury-sessions";
import { accepted, act, PASSWORD } from "./people";

const sealed = async (id: string) => ({ id, version: await versionOf(id), password: PASSWORD });

/** What the president sends who closes the deliberation as it stands now. */
export const closing = async (id: string) => {
  const select = { id: true, version: true };
  const entries = await db.docketEntry.findMany({
    where: { sessionId: id, removedAt: null },
    select,
  });
  return { ...(await sealed(id)), seen: seenOf(entries) };
};
export const close = (president: Juror, id: string) =>
  act(president, async (work) => closeDeliberation(work, await closing(id)));
export const drawUp = ({ secretary }: Jury, id: string) =>
  act(secretary, async (work) => drawUpMinutes(work, { id, version: await versionOf(id) }));
export const sign = (juror: Juror, id: string) =>
  act(juror, async (work) => signMinutes(work, await sealed(id)));

/** The first employee titular: who signs for the other side. */
export function counterpart(jury: Jury): Juror {
  const found = titulars(jury).find(({ side }) => side === "EMPLOYEES");
  if (!found) throw new Error("a jury has two sides");
  return found;
}

/** Another employer titular than the one who presides. */
export function fellowOfPresident(jury: Jury): Juror {
  const found = titulars(jury).filter(({ side }) => side === "EMPLOYERS")[1];
  if (!found) throw new Error("two employers");
  return found;
}

/** An open session with two candidacies decided: one block of the first, all of the second. */
export async function aDecidedSession(jury: Jury) {
  const partial = await aReadyCandidacy();
  const full = await aReadyCandidacy({ route: "WORKPLACE" });
  const { id, president } = await anOpenSession(jury, { candidacies: [partial, full] });
  accepted(
    await enter(president, partial.id, {
      outcome: "DECIDED",
      blocks: [validated(partial.blockId(1)), refused(partial.blockId(2))],
    }),
  );
  accepted(
    await enter(president, full.id, {
      outcome: "DECIDED",
      blocks: [validated(full.blockId(1)), validated(full.blockId(2))],
    }),
  );
  return { id, president, partial, full };
}

/** Closes the deliberation, draws the minutes up and gives the president's signature. */
async function signFirst(jury: Jury, president: Juror, id: string): Promise<void> {
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));
  accepted(await sign(president, id));
}

/** From the last decision to the last signature. */
export async function conclude(jury: Jury, president: Juror, id: string): Promise<void> {
  await signFirst(jury, president, id);
  accepted(await sign(counterpart(jury), id));
}

/** The same with its minutes drawn up, the president's signature given. */
export async function aHalfSignedSession(jury: Jury) {
  const session = await aDecidedSession(jury);
  await signFirst(jury, session.president, session.id);
  return session;
}

/** The same, concluded. */
export async function aConcludedSession(jury: Jury) {
  const session = await aDecidedSession(jury);
  await conclude(jury, session.president, session.id);
  return session;
}
