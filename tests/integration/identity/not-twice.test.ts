import { beforeAll, expect, test } from "vitest";
import { noteHomonyms } from "@/lib/identity/resemblance.commands";
import { scheduleCandidacies } from "@/lib/juries/docket/docket.commands";
import { db } from "@/lib/platform/db/client";
import { routes } from "@/lib/routes";
import { aBirthday } from "../../factories/births";
import { aDecidedCandidacy, aHolder, theJury } from "../../factories/decided-candidacies";
import { held, whatWaits } from "../../factories/held";
import type { Jury } from "../../factories/juries";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import {
  anOpenSession,
  aPlannedSession,
  enter,
  entryOf,
  refused,
  validated,
  versionOf,
} from "../../factories/jury-sessions";
import { accepted, act, PASSWORD, sentenceOf } from "../../factories/people";
import { aSecretariat } from "../certificates/secretariat";

let portal: Awaited<ReturnType<typeof aSecretariat>>;
let jury: Jury;
beforeAll(async () => {
  portal = await aSecretariat("RNCP41351");
  jury = await theJury("2026-11-20");
});

/** Two persons of one identity, whom nobody has told apart. */
async function twoDoubles() {
  const bornOn = aBirthday();
  return [await aHolder({ bornOn }), await aHolder({ bornOn })] as const;
}
/** The same, each known to be alone when what follows began. */
async function foundLater() {
  const [one, other] = [await aHolder(), await aHolder()];
  const find = async () => {
    const { bornOn } = await db.candidate.findUniqueOrThrow({ where: { id: one.candidateId } });
    await db.candidate.update({ where: { id: other.candidateId }, data: { bornOn } });
  };
  return { one, other, find };
}
async function tellApart(candidateId: string) {
  const { id } = await db.resemblance.findFirstOrThrow({
    where: { OR: [{ firstId: candidateId }, { secondId: candidateId }] },
  });
  const settled = { id, reason: "Deux pièces d’identité.", password: PASSWORD };
  accepted(await act(portal.secretary, (work) => noteHomonyms(work, settled)));
}

type Ready = Awaited<ReturnType<typeof aReadyCandidacy>>;
const schedule = async (sessionId: string, ...candidacies: Ready[]) => {
  const input = {
    ...{ id: sessionId, version: await versionOf(sessionId) },
    candidacyIds: candidacies.map(({ id }) => id),
  };
  return act(jury.secretary, (work) => scheduleCandidacies(work, input));
};

test("no entry for a block that somebody of the same identity holds, until they are told apart; another block is heard", async () => {
  const [one, other] = await twoDoubles();
  await aDecidedCandidacy({ candidateId: one.candidateId, validated: [1] });
  const asking = await aReadyCandidacy({ person: other.holder, blocks: [1] });
  const free = await aReadyCandidacy({ person: other.holder, blocks: [2] });
  const sessionId = await aPlannedSession(jury, { candidacies: [] });
  const refusal = await schedule(sessionId, asking);
  expect(sentenceOf(refusal)).toMatch(/une autre personne porte la même identité et a déjà acquis/);
  expect(refusal).toMatchObject({
    error: { see: { href: routes.secretariatCandidacy(asking.id) } },
  });
  accepted(await schedule(sessionId, free));
  await tellApart(other.candidateId);
  accepted(await schedule(sessionId, asking));
});

test("two of one identity are not heard for one block, be it together, in turn or at the same moment", async () => {
  const [one, other] = await twoDoubles();
  const first = await aReadyCandidacy({ person: one.holder, blocks: [1] });
  const second = await aReadyCandidacy({ person: other.holder, blocks: [1, 2] });
  const [here, there] = [
    await aPlannedSession(jury, { candidacies: [] }),
    await aPlannedSession(jury, { candidacies: [], heldOn: "2026-11-23" }),
  ];
  expect(sentenceOf(await schedule(here, first, second))).toMatch(/va présenter un des blocs/);
  const input = { id: here, version: await versionOf(here), candidacyIds: [first.id] };
  const together = held(jury.secretary, (work) => scheduleCandidacies(work, input));
  expect(sentenceOf(await whatWaits(together, () => schedule(there, second)))).toMatch(
    /va présenter un des blocs/,
  );
  const byHand = db.$executeRaw`
    INSERT INTO "DocketEntry" (id, "sessionId", "candidacyId", ordinal)
    VALUES (gen_random_uuid(), ${there}::uuid, ${second.id}::uuid, 1)`;
  await expect(byHand).rejects.toThrow("has to be settled");
});

test("the database takes no such entry either", async () => {
  const [one, other] = await twoDoubles();
  await aDecidedCandidacy({ candidateId: one.candidateId, validated: [1] });
  const asking = await aReadyCandidacy({ person: other.holder, blocks: [1] });
  const sessionId = await aPlannedSession(jury, { candidacies: [] });
  const entry = () => db.$executeRaw`
    INSERT INTO "DocketEntry" (id, "sessionId", "candidacyId", ordinal)
    VALUES (gen_random_uuid(), ${sessionId}::uuid, ${asking.id}::uuid, 1)`;
  await expect(entry()).rejects.toThrow("has to be settled");
  await tellApart(other.candidateId);
  expect(await entry()).toBe(1);
});

test("found once on the docket: the block is not validated again, the rest is decided", async () => {
  const { one, other, find } = await foundLater();
  await aDecidedCandidacy({ candidateId: one.candidateId, validated: [1] });
  const asking = await aReadyCandidacy({ person: other.holder, blocks: [1, 2] });
  const { president } = await anOpenSession(jury, { candidacies: [asking], heldOn: "2026-11-22" });
  await find();
  const [first, second] = [asking.blockId(1), asking.blockId(2)];
  const twice = { outcome: "DECIDED" as const, blocks: [validated(first), validated(second)] };
  expect(sentenceOf(await enter(president, asking.id, twice))).toMatch(
    /^Le bloc 1 est déjà acquis/,
  );
  const { id: entryId } = await entryOf(asking.id);
  const byHand = db.$executeRaw`
    INSERT INTO "BlockDecision" (id, "entryId", "blockId", verdict, reasons, recommendations, "decidedAt")
    VALUES (gen_random_uuid(), ${entryId}::uuid, ${first}::uuid, 'VALIDATED', '', '', now())`;
  await expect(byHand).rejects.toThrow("has to be settled");
  const once = { outcome: "DECIDED" as const, blocks: [refused(first), validated(second)] };
  accepted(await enter(president, asking.id, once));
  await tellApart(other.candidateId);
  accepted(await enter(president, asking.id, twice));
});

test("no document for one while the other holds something, until they are told apart; alone, one is issued", async () => {
  const [alone] = await twoDoubles();
  const first = await aDecidedCandidacy({ candidateId: alone.candidateId, validated: [1, 2] });
  accepted(await portal.issue(first));
  const { one: third, other: fourth, find } = await foundLater();
  const decided = await aDecidedCandidacy({ candidateId: third.candidateId, validated: [1, 2] });
  await aDecidedCandidacy({ candidateId: fourth.candidateId, validated: [1] });
  await find();
  const refusal = await portal.issue(decided);
  expect(sentenceOf(refusal)).toMatch(/^Ce document ne peut pas être délivré\u00a0: une autre/);
  expect(refusal).toMatchObject({
    error: { see: { href: routes.secretariatCandidacy(decided.id) } },
  });
  await tellApart(fourth.candidateId);
  accepted(await portal.issue(decided));
});
