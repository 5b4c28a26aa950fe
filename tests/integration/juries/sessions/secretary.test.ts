import { beforeAll, expect, test } from "vitest";
import { listDecisions } from "@/lib/juries/deliberation/deliberation.queries";
import { replaceSecretary } from "@/lib/juries/sessions/secretary.commands";
import { getSessionPage } from "@/lib/juries/sessions/session.queries";
import { getSittingPage } from "@/lib/juries/sessions/sitting.queries";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { aDecidedSession, close, drawUp, sign } from "../../../factories/jury-conclusions";
import { aPlannedSession } from "../../../factories/jury-sessions";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  PASSWORD,
  type Person,
  sentenceOf,
} from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const replace = async (by: Person, id: string, secretary: Person) => {
  const { secretaryId: replacedId } = await db.jurySession.findUniqueOrThrow({ where: { id } });
  const input = { id, replacedId, secretaryId: secretary.userId, password: PASSWORD };
  return act(by, (work) => replaceSecretary(work, input));
};

test("any account of the secretariat names another one; journal and audit say who took over from whom", async () => {
  const id = await aPlannedSession(jury, { candidacies: [await aReadyCandidacy()] });
  const [clerk, colleague] = [await aSecretary("Inès Le Goff"), await aSecretary("Omar Đặng")];
  const page = await getSessionPage(await clerk.actor(), id, NOW);
  const offered = page?.otherSecretaries.map(({ value }) => value);
  expect(offered).toContain(colleague.userId);
  expect(offered).not.toContain(jury.secretary.userId);
  expect(offered).not.toContain(clerk.userId);

  const replacedId = jury.secretary.userId;
  accepted(await replace(clerk, id, colleague));
  const event = await db.jurySessionEvent.findFirstOrThrow({
    where: { sessionId: id, type: "replaceSecretary" },
  });
  const payload = { replacedId: jury.secretary.userId, secretaryId: colleague.userId };
  expect(event).toMatchObject({ actorId: clerk.userId, payload });
  expect(
    await db.auditEntry.findMany({ where: { subjectId: id, action: "replaceSecretary" } }),
  ).toMatchObject([{ payload }]);
  const told = await db.outgoingMessage.findMany({
    where: { kind: { startsWith: "secretary" } },
    select: { kind: true, recipientId: true },
    orderBy: { kind: "asc" },
  });
  expect(told).toEqual([
    { kind: "secretaryChanged", recipientId: jury.employers[0]?.userId },
    { kind: "secretaryNamed", recipientId: colleague.userId },
    { kind: "secretaryReplaced", recipientId: jury.secretary.userId },
  ]);
  expect(await getSittingPage(await colleague.actor(), id, NOW)).not.toBeNull();
  expect(await getSittingPage(await jury.secretary.actor(), id, NOW)).toBeNull();

  const stale = { id, replacedId, secretaryId: jury.secretary.userId, password: PASSWORD };
  expect(await act(clerk, (work) => replaceSecretary(work, stale))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
  expect(sentenceOf(await replace(clerk, id, colleague))).toBe(
    "Cette personne est déjà le secrétaire de la session.",
  );
});

test("only an account of the secretariat that is in use may be named, and nobody else names it", async () => {
  const id = await aPlannedSession(jury, { candidacies: [await aReadyCandidacy()] });
  const disabled = await aSecretary();
  await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: NOW } });
  const left = await aSecretary();
  await db.membership.updateMany({ where: { userId: left.userId }, data: { endedAt: NOW } });
  for (const person of [disabled, left, await aPerson(), await anAdministrator()])
    expect(sentenceOf(await replace(jury.secretary, id, person))).toBe(
      "Choisissez un compte du secrétariat.",
    );
  const clerk = await aSecretary();
  for (const person of [await aPerson(), await anAdministrator(), jury.employers[0] as Person])
    expect(await replace(person, id, clerk)).toMatchObject({ error: { reason: "NOT_FOUND" } });
});

test("what only the session’s secretary reads goes with the office, until the minutes are drawn up", async () => {
  const { id, president } = await aDecidedSession(jury);
  const clerk = await aSecretary();
  expect(await replace(president, id, clerk)).toMatchObject({ error: { reason: "FORBIDDEN" } });
  accepted(await close(president, id));
  expect(await listDecisions(await clerk.actor(), id)).toBeNull();
  expect(sentenceOf(await replace(clerk, id, clerk))).toBe(
    "Nul ne se nomme secrétaire d’une session : une autre personne du secrétariat le fait.",
  );
  expect(await listDecisions(await clerk.actor(), id)).toBeNull();
  accepted(await replace(jury.secretary, id, clerk));
  expect(await listDecisions(await clerk.actor(), id)).toHaveLength(2);
  expect(await listDecisions(await jury.secretary.actor(), id)).toBeNull();
  expect(await drawUp(jury, id)).toMatchObject({ error: { reason: "FORBIDDEN" } });
  accepted(await drawUp({ ...jury, secretary: clerk }, id));
  expect(sentenceOf(await replace(clerk, id, jury.secretary))).toBe(
    "« Changer le secrétaire de la session » n’est pas possible : la session est « Procès-verbal à signer ».",
  );
  expect((await getSessionPage(await clerk.actor(), id, NOW))?.otherSecretaries).toEqual([]);
  accepted(await sign(president, id));
});
