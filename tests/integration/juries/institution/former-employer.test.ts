import { beforeAll, expect, test } from "vitest";
import { declareInterest } from "@/lib/juries/deliberation/interest.commands";
import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import {
  addFormerEmployer,
  removeFormerEmployer,
} from "@/lib/juries/institution/former-employer.commands";
import { getOrganisationPage } from "@/lib/juries/institution/organisation.queries";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import { db } from "@/lib/platform/db/client";
import { sirenOf } from "@/lib/platform/shared/siret";
import { held, whatWaits } from "../../../factories/held";
import { aJury, type Juror, type Jury, memberOf } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  aPlannedSession,
  aSummonedSession,
  entryOf,
  linksOf,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, holdAccess, NOW, type Person, sentenceOf } from "../../../factories/people";
import { anEstablishmentOf, aSiret } from "../../../factories/sirets";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});
const member = (side: "employers" | "employees", index: number) => memberOf(jury, side, index);

const note = (juror: Juror, siret: string, endedOn = "2024-06-30", by: Person = jury.secretary) =>
  act(by, (work) =>
    addFormerEmployer(work, {
      mandateId: juror.mandateId,
      name: "Mutuelle d’avant",
      siren: sirenOf(siret),
      endedOn,
    }),
  );
const lastOf = ({ mandateId }: Juror) =>
  db.formerEmployer.findFirstOrThrow({ where: { mandateId }, orderBy: { id: "desc" } });

test("noted after the summons, a former employer links at once, in its other establishments too; taken out, the member declares again", async () => {
  const juror = member("employees", 0);
  const siret = aSiret();
  const candidacy = await aReadyCandidacy({ siret: anEstablishmentOf(sirenOf(siret), 7) });
  const id = await aSummonedSession(jury, { heldOn: "2026-12-01", candidacies: [candidacy] });
  const { id: entryId } = await entryOf(candidacy.id);
  const seen = async () => (await getJurorSession(await juror.actor(), id, NOW))?.entries[0];
  accepted(
    await act(juror, (work) => declareInterest(work, { entryId, kind: "NONE", reason: "" })),
  );
  expect((await seen())?.file).toMatchObject({ candidacyId: candidacy.id });

  accepted(await note(juror, siret));
  expect(await linksOf(id, juror)).toEqual(["DETECTED FORMER_EXPERIENCE"]);
  expect(await seen()).toEqual({
    id: entryId,
    position: 1,
    link: "LINKED",
    isDetected: true,
    shown: null,
    file: null,
  });

  const { id: noted } = await lastOf(juror);
  accepted(await act(jury.secretary, (work) => removeFormerEmployer(work, { id: noted })));
  expect(await linksOf(id, juror)).toEqual([]);
  expect(await seen()).toMatchObject({ link: "UNDECLARED", file: null });
});

test("it is shown with the mandate, and noted by another than the member, of a past day", async () => {
  const juror = member("employers", 1);
  accepted(await note(juror, aSiret(), ""));
  accepted(await note(juror, aSiret(), "2026-11-22"));
  expect(await note(juror, aSiret(), "2026-11-23")).toMatchObject({ error: { field: "endedOn" } });
  const { seat } = await db.mandate.findUniqueOrThrow({
    where: { id: juror.mandateId },
    select: { seat: { select: { organisationId: true } } },
  });
  const page = await getOrganisationPage(await jury.secretary.actor(), seat.organisationId, NOW);
  const shown = page?.seats
    .flatMap(({ mandates }) => mandates)
    .find(({ id }) => id === juror.mandateId);
  expect(shown?.formerEmployers.map(({ endedOn }) => endedOn)).toEqual([null, "2026-11-22"]);

  await holdAccess(juror.userId, "SECRETARIAT", NOW);
  const own =
    "Nul ne note ses propres employeurs\u00a0: une autre personne du secrétariat le fait.";
  expect(sentenceOf(await note(juror, aSiret(), "", juror))).toBe(own);
  const { id } = await lastOf(juror);
  expect(sentenceOf(await act(juror, (work) => removeFormerEmployer(work, { id })))).toBe(own);
});

test("noted while a summons is being made, it waits for it and links all the same", async () => {
  const juror = member("employees", 2);
  const siret = aSiret();
  const candidacy = await aReadyCandidacy({ siret });
  const id = await aPlannedSession(jury, { heldOn: "2026-12-05", candidacies: [candidacy] });
  const version = await versionOf(id);
  const summons = held(jury.secretary, (work) => summonSession(work, { id, version }));
  accepted(await whatWaits(summons, () => note(juror, siret)));
  expect(await linksOf(id, juror)).toEqual(["DETECTED FORMER_EXPERIENCE"]);
});
