import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { checkAllMayGoOn } from "@/lib/candidacies/expiry/protection.commands";
import { noticeDueOn } from "@/lib/deadlines/deadline";
import { startDeadline } from "@/lib/deadlines/deadline.commands";
import { checkComposition } from "@/lib/juries/composition/composition";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import { detectLinks } from "@/lib/juries/link.commands";
import { lockSessionForEvent, moveSession } from "@/lib/jury-sessions/jury-session.commands";
import type { Work } from "@/lib/platform/db/work";
import { checkSeen } from "@/lib/platform/form/seen";
import { formatDay } from "@/lib/platform/shared/calendar";
import { inWords } from "@/lib/platform/shared/enumeration";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { Target } from "@/lib/platform/shared/fields.schema";
import type { CloseDeliberationInput } from "./deliberation.schema";

type OnSession = Promise<{ id: string }>;

/**
 * Opens the sitting on its day, when the composition holds and every dossier may still be decided (R2), and notes under which
 * presidency; links that came up since the summons are found (R35), and the delay for notifying results starts.
 */
export async function openSession(work: Work, { id, version }: Target): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "open");
  const { heldOn } = session;
  if (work.today < heldOn)
    refuseByRule(`La séance se tient le ${formatDay(heldOn)} : elle s’ouvre ce jour-là.`);
  if (work.today > heldOn)
    refuseByRule(
      `La séance devait s’ouvrir le ${formatDay(heldOn)} : le secrétariat la reporte à un autre jour.`,
    );
  const facts = await readComposition(work.tx, id, heldOn);
  const { holds, findings } = checkComposition(facts, null);
  if (!holds) {
    const wrong = findings.filter(({ severity }) => severity === "blocking");
    refuseByRule(wrong.map(({ reason, remedy }) => `${reason} ${remedy}`).join(" "));
  }
  await detectLinks(work, session);
  const entries = await work.tx.docketEntry.findMany({
    where: { sessionId: id, removedAt: null },
    select: { candidacyId: true },
    orderBy: { ordinal: "asc" },
  });
  await checkAllMayGoOn(
    work,
    entries.map(({ candidacyId }) => candidacyId),
    heldOn,
  );
  for (const { candidacyId } of entries) {
    await startDeadline(work, {
      kind: "RESULT_NOTICE",
      candidacyId,
      startsOn: heldOn,
      dueOn: noticeDueOn(heldOn),
    });
  }
  await moveSession(work, session, {
    event: "open",
    data: { openedAt: work.now },
    payload: { presidencyId: facts.president?.presidencyId ?? "" },
  });
  return { id };
}

/**
 * Ends the deliberation, with the president's password, once every entry has an outcome (R59). CONFLICT when an outcome was
 * entered, changed or cleared since the page was made: what is closed is what was read.
 */
export async function closeDeliberation(
  work: Work,
  { id, version, password, seen }: CloseDeliberationInput,
): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "closeDeliberation");
  const entries = await work.tx.docketEntry.findMany({
    where: { sessionId: id, removedAt: null },
    select: { id: true, version: true, outcome: true },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
  checkSeen(seen, entries);
  const open = entries.flatMap(({ outcome }, index) => (outcome ? [] : [index + 1]));
  if (open.length > 0)
    refuseByRule(
      `Il manque une issue pour ${open.length > 1 ? "les dossiers" : "le dossier"} n° ${inWords(open)}.`,
    );
  await confirmPassword(work, password);
  await moveSession(work, session, {
    event: "closeDeliberation",
    data: { deliberatedAt: work.now },
  });
  return { id };
}

/** Goes on deliberating before the minutes are drawn up. */
export async function reopenDeliberation(work: Work, { id, version }: Target): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "reopen");
  await moveSession(work, session, {
    event: "reopen",
    data: { deliberatedAt: null },
  });
  return { id };
}
