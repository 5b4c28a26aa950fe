import { beforeAll, expect, test } from "vitest";
import { openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { getSittingPage } from "@/lib/juries/sessions/sitting.queries";
import { db } from "@/lib/platform/db/client";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { sirenOf } from "@/lib/platform/shared/siret";
import { aJury, type Juror, type Jury, memberOf, titulars } from "../../factories/juries";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import {
  aSeatedSession,
  aSummonedSession,
  linksOf,
  versionOf,
} from "../../factories/jury-sessions";
import { accepted, act, NOW } from "../../factories/people";
import { anEstablishmentOf, aSiret } from "../../factories/sirets";
import { joinCompany } from "../../factories/workplace";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});
const member = (side: "employers" | "employees", index: number) => memberOf(jury, side, index);
const workedAt = ({ mandateId }: Juror, siret: string, until: string) =>
  db.formerEmployer.create({
    data: {
      ...{ mandateId, name: "Mutuelle d’avant", siren: sirenOf(siret) },
      ...{ endedOn: dayToDate(until), recordedAt: NOW, recordedById: jury.secretary.userId },
    },
  });

test("past links stop counting after the years of the setting, at the session’s day", async () => {
  const [kept, over] = [member("employees", 2), member("employees", 3)];
  const siret = aSiret();
  await workedAt(kept, siret, "2023-12-08");
  await workedAt(over, siret, "2023-12-07");
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE", siret });
  const key = { key: "jury.pastLinkYears" };
  const { value } = await db.setting.findUniqueOrThrow({ where: key });
  expect(value).toBe("");
  try {
    await db.setting.update({ where: key, data: { value: "3" } });
    const id = await aSummonedSession(jury, { heldOn: "2026-12-08", candidacies: [candidacy] });
    expect(await linksOf(id, kept)).toEqual(["DETECTED FORMER_COMPANY"]);
    expect(await linksOf(id, over)).toEqual([]);
  } finally {
    await db.setting.update({ where: key, data: { value } });
  }
});

test("who works for another establishment, worked there by an earlier mandate, or left the team is found", async () => {
  const [present, before, left] = [
    member("employers", 0),
    member("employers", 2),
    member("employers", 3),
  ];
  const { seatId } = await db.mandate.findUniqueOrThrow({ where: { id: before.mandateId } });
  await db.mandate.update({
    where: { id: before.mandateId },
    data: { endsOn: new Date("2026-11-30") },
  });
  const renewed = await db.mandate.create({
    data: {
      ...{ seatId, userId: before.userId, kind: "TITULAR", gender: "F", qualified: true },
      grantedById: jury.secretary.userId,
      startsOn: new Date("2026-12-01"),
      endsOn: new Date("2027-12-31"),
      cpnfpeStartsOn: new Date("2026-12-01"),
      cpnfpeEndsOn: new Date("2027-12-31"),
      employerName: "Autre",
      employerSiret: aSiret(),
    },
  });
  const candidacies = [
    await aReadyCandidacy({
      route: "WORKPLACE",
      siret: anEstablishmentOf(sirenOf(present.siret), 9),
    }),
    await aReadyCandidacy({ siret: anEstablishmentOf(sirenOf(before.siret), 9) }),
  ] as const;
  const { companyId } = await db.candidacy.findUniqueOrThrow({ where: { id: candidacies[0].id } });
  await joinCompany(left, companyId ?? "", "EVALUATOR", NOW);
  const id = await aSummonedSession(jury, { heldOn: "2026-12-15", candidacies });
  expect(await linksOf(id, present)).toEqual(["DETECTED ESTABLISHMENT"]);
  expect(await linksOf(id, { ...before, mandateId: renewed.id })).toEqual([
    "DETECTED FORMER_EXPERIENCE",
  ]);
  expect(await linksOf(id, left)).toEqual(["DETECTED FORMER_TEAM"]);
});

test("what comes up between the summons and the sitting is found when it opens, and said to its secretary alone", async () => {
  const juror = titulars(jury).filter(({ side }) => side === "EMPLOYEES")[1] as Juror;
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const id = await aSeatedSession(jury, { candidacies: [candidacy] });
  expect(await linksOf(id, juror)).toEqual(["NONE "]);
  const { companyId } = await db.candidacy.findUniqueOrThrow({ where: { id: candidacy.id } });
  await joinCompany(juror, companyId ?? "", "EVALUATOR");
  const president = member("employers", 0);
  accepted(
    await act(president, async (work) => openSession(work, { id, version: await versionOf(id) })),
  );
  expect(await linksOf(id, juror)).toEqual(["DETECTED TEAM"]);
  const page = await getSittingPage(await jury.secretary.actor(), id, NOW);
  const said = page?.entries[0]?.members.find(({ mandateId }) => mandateId === juror.mandateId);
  expect(said).toMatchObject({ link: "LINKED", isDetected: true, reason: "TEAM" });
  expect(await getSittingPage(await juror.actor(), id, NOW)).toBeNull();
});
