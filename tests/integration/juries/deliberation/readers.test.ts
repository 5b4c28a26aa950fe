import { beforeAll, expect, test } from "vitest";
import { getResult } from "@/lib/juries/minutes/result.queries";
import { listSessions } from "@/lib/juries/sessions/list.queries";
import { sessionPolicy } from "@/lib/jury-sessions/jury-session.policy";
import { findSessionSubject } from "@/lib/jury-sessions/subject.queries";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { aDecidedSession, conclude } from "../../../factories/jury-conclusions";
import { aPlannedSession } from "../../../factories/jury-sessions";
import { anAdministrator, aPerson, aSecretary } from "../../../factories/people";
import { joinCompany } from "../../../factories/workplace";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

test("the company learns which blocks are acquired, not why", async () => {
  const { id, president, full } = await aDecidedSession(jury);
  const manager = await aPerson("Rachel Haddad");
  const { companyId } = await db.candidacy.findUniqueOrThrow({ where: { id: full.id } });
  await joinCompany(manager, companyId ?? "");
  await conclude(jury, president, id);
  const result = await getResult(await manager.actor(), full.id);
  expect(result).toMatchObject({
    outcome: "FULL",
    isOwn: false,
    letterId: null,
    isLetterAwaited: false,
    remedies: "",
    missing: [],
  });
  expect(
    result?.blocks.every(
      ({ verdict, reasons, recommendations }) =>
        verdict === "VALIDATED" && reasons === "" && recommendations === "",
    ),
  ).toBe(true);
  expect(
    await db.outgoingMessage.count({
      where: { kind: "companyResultReady", recipientId: manager.userId },
    }),
  ).toBe(1);
});

test("each one's list is what the policy lets them read", async () => {
  await aPlannedSession(jury, { heldOn: "2026-12-24", candidacies: [await aReadyCandidacy()] });
  const all = await db.jurySession.findMany({ select: { id: true } });
  const people = [
    ...titulars(jury),
    ...jury.employers,
    jury.secretary,
    await aSecretary(),
    await anAdministrator(),
    await aPerson(),
  ];
  for (const person of people) {
    const actor = await person.actor();
    const listed = (await listSessions(actor)).sessions.map(({ id }) => id);
    const readable: string[] = [];
    for (const { id } of all) {
      const subject = await findSessionSubject(db, id);
      if (subject && sessionPolicy.read(actor, subject)) readable.push(id);
    }
    expect(listed.sort()).toEqual(readable.sort());
  }
});
