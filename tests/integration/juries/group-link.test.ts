import { beforeAll, expect, test } from "vitest";
import {
  addCompanyGroup,
  addGroupCompany,
  removeGroupCompany,
} from "@/lib/companies/group.commands";
import { declareInterest } from "@/lib/juries/deliberation/interest.commands";
import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import { addFormerEmployer } from "@/lib/juries/institution/former-employer.commands";
import { getSittingPage } from "@/lib/juries/sessions/sitting.queries";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import { db } from "@/lib/platform/db/client";
import { sirenOf } from "@/lib/platform/shared/siret";
import { held, whatWaits } from "../../factories/held";
import { aJury, type Juror, type Jury, memberOf } from "../../factories/juries";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import {
  aPlannedSession,
  aSummonedSession,
  entryOf,
  linksOf,
  versionOf,
} from "../../factories/jury-sessions";
import { accepted, act, holdAccess, NOW, sentenceOf } from "../../factories/people";
import { aSiret } from "../../factories/sirets";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});
const member = (side: "employers" | "employees", index: number) => memberOf(jury, side, index);

let serial = 0;
const aGroup = async (...sirets: readonly string[]) => {
  serial += 1;
  const name = `Groupe ${serial}`;
  const { id } = accepted(await act(jury.secretary, (work) => addCompanyGroup(work, { name })));
  for (const siret of sirets) accepted(await add(id, siret));
  return id;
};
const add = (groupId: string, siret: string) =>
  act(jury.secretary, (work) =>
    addGroupCompany(work, { groupId, name: "Mutuelle d’essai", siren: sirenOf(siret) }),
  );
const takeOut = async (siret: string) => {
  const { id } = await db.groupCompany.findUniqueOrThrow({ where: { siren: sirenOf(siret) } });
  return act(jury.secretary, (work) => removeGroupCompany(work, { id }));
};

test("noted after the summons, a group links at once; a company taken out of it, the member declares again", async () => {
  const juror = member("employees", 0);
  const siret = aSiret();
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE", siret });
  const id = await aSummonedSession(jury, { heldOn: "2026-12-01", candidacies: [candidacy] });
  const { id: entryId } = await entryOf(candidacy.id);
  const seen = async () => (await getJurorSession(await juror.actor(), id, NOW))?.entries[0];
  accepted(
    await act(juror, (work) => declareInterest(work, { entryId, kind: "NONE", reason: "" })),
  );
  const groupId = await aGroup(siret);
  expect(await linksOf(id, juror)).toEqual(["NONE "]);
  accepted(await add(groupId, juror.siret));
  expect(await linksOf(id, juror)).toEqual(["DETECTED GROUP"]);
  expect(await seen()).toMatchObject({ link: "LINKED", isDetected: true, shown: null, file: null });
  const page = await getSittingPage(await jury.secretary.actor(), id, NOW);
  expect(
    page?.entries[0]?.members.find(({ mandateId }) => mandateId === juror.mandateId),
  ).toMatchObject({ isDetected: true, reason: "GROUP" });

  accepted(await takeOut(siret));
  expect(await linksOf(id, juror)).toEqual([]);
  expect(await seen()).toMatchObject({ link: "UNDECLARED", file: null });
});

test("on a docket of several, each member is linked through their own group, the company itself before it", async () => {
  const [first, second, none] = [
    member("employers", 0),
    member("employers", 1),
    member("employers", 2),
  ];
  const [siret, other] = [aSiret(), aSiret()];
  await aGroup(siret, first.siret);
  const former = aSiret();
  await aGroup(other, former);
  accepted(
    await act(jury.secretary, (work) =>
      addFormerEmployer(work, {
        ...{ mandateId: second.mandateId, name: "Courtage d’avant", siren: sirenOf(former) },
        endedOn: "2001-01-01",
      }),
    ),
  );
  const candidacies = [
    await aReadyCandidacy({ route: "WORKPLACE", siret }),
    await aReadyCandidacy({ siret: other }),
    await aReadyCandidacy({ route: "WORKPLACE", siret: first.siret }),
  ];
  const id = await aSummonedSession(jury, { heldOn: "2026-12-02", candidacies });
  const found = async ({ mandateId }: Juror) =>
    (
      await db.interest.findMany({
        where: { mandateId, entry: { sessionId: id } },
        select: { reason: true, entry: { select: { ordinal: true } } },
        orderBy: { entry: { ordinal: "asc" } },
      })
    ).map(({ reason, entry }) => `${entry.ordinal} ${reason}`);
  expect(await found(first)).toEqual(["1 GROUP", "3 COMPANY"]);
  expect(await found(second)).toEqual(["2 GROUP"]);
  expect(await found(none)).toEqual([]);
});

test("noted while a summons is being made, it waits for it and links all the same", async () => {
  const juror = member("employees", 2);
  const siret = aSiret();
  const groupId = await aGroup(siret);
  const candidacy = await aReadyCandidacy({ siret });
  const id = await aPlannedSession(jury, { heldOn: "2026-12-05", candidacies: [candidacy] });
  const version = await versionOf(id);
  const summons = held(jury.secretary, (work) => summonSession(work, { id, version }));
  accepted(await whatWaits(summons, () => add(groupId, juror.siret)));
  expect(await linksOf(id, juror)).toEqual(["DETECTED GROUP"]);
});

test("who sits on the jury keeps no group, whatever else they are: neither the portal nor the database lets them", async () => {
  const juror = member("employees", 3);
  await holdAccess(juror.userId, "SECRETARIAT", NOW);
  const siret = aSiret();
  const groupId = await aGroup(siret);
  const { id } = await db.groupCompany.findUniqueOrThrow({ where: { siren: sirenOf(siret) } });
  const own =
    "Vous siégez au jury\u00a0: une autre personne du secrétariat tient les groupes d’entreprises.";
  const company = { groupId, name: "Mutuelle d’essai", siren: sirenOf(aSiret()) };
  for (const refused of [
    await act(juror, (work) => addCompanyGroup(work, { name: "Groupe d’un membre" })),
    await act(juror, (work) => addGroupCompany(work, company)),
    await act(juror, (work) => removeGroupCompany(work, { id })),
  ])
    expect(sentenceOf(refused)).toBe(own);
  const byHand = (day: string) =>
    db.$executeRaw`INSERT INTO "CompanyGroup" (id, name, "recordedAt", "recordedById")
      VALUES (gen_random_uuid(), ${day}, ${new Date(`${day}T12:00:00Z`)}, ${juror.userId}::uuid)`;
  await expect(byHand("2028-12-31")).rejects.toThrow("by nobody of the jury");
  expect(await byHand("2029-01-01")).toBe(1);
});
