import { expect, test } from "vitest";
import {
  getWorkplaceExamination,
  getWorkplaceProgress,
} from "@/lib/assessments/dossier/assessment.queries";
import {
  getAcknowledgementPage,
  getConfirmationPage,
} from "@/lib/assessments/dossier/candidate-page.queries";
import { getCompetencyPage, getGridPage } from "@/lib/assessments/dossier/committee-page.queries";
import { competenciesOf } from "@/lib/assessments/grids/assessment-grid";
import { readGrids } from "@/lib/assessments/grids/grid.queries";
import { consultDossier } from "@/lib/dossiers/secretariat.queries";
import { findReadableFile } from "@/lib/downloads/download.queries";
import { db } from "@/lib/platform/db/client";
import { aPerson, NOW } from "@/tests/factories/people";
import { aWorkplaceCandidacy, chairOf, textHashOf } from "@/tests/factories/workplace-candidacy";

const RECEIVED = [
  "invited",
  "registrationToConfirm",
  "registrationConfirmed",
  "assessmentOpened",
  "committeeAwaited",
  "committeeConstituted",
  "gridsToSign",
  "assessmentSigned",
  "assessmentAcknowledged",
  "assessmentTransmitted",
  "assessmentAccepted",
];

test("a company's candidate goes from registration to the jury, each step journalled and told", async () => {
  const { id, person, workplace } = await aWorkplaceCandidacy("READY_FOR_JURY");
  const events = await db.candidacyEvent.findMany({
    where: { candidacyId: id },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ type }) => type)).toEqual([
    "register",
    "confirm",
    "openAssessment",
    "constituteCommittee",
    "closeGrids",
    "sign",
    "acknowledge",
    "transmit",
    "acceptAssessment",
  ]);
  const messages = await db.outgoingMessage.findMany({
    where: { OR: [{ candidacyId: id }, { recipientId: person.userId }] },
    select: { kind: true },
  });
  expect(new Set(messages.map(({ kind }) => kind))).toEqual(new Set(RECEIVED));
  const candidacy = await db.candidacy.findUniqueOrThrow({
    where: { id },
    include: { candidate: true, deadlines: true },
  });
  expect(candidacy.number).toMatch(/^CRCA-2026-\d{5}$/);
  expect(candidacy.candidate?.identityCheckedById).toBe(workplace.secretary.userId);
  expect(candidacy.deadlines).toMatchObject([
    { kind: "ACKNOWLEDGEMENT", stoppedBy: "acknowledge" },
  ]);
});

test("the identity document is erased once the assessment is opened (R28)", async () => {
  const { person } = await aWorkplaceCandidacy("OPEN");
  const files = await db.storedFile.findMany({
    where: { candidate: { userId: person.userId }, purpose: "IDENTITY_DOCUMENT" },
  });
  expect(files).toHaveLength(1);
  expect(files[0]?.erasedAt).toEqual(NOW);
});

test("only the competencies of the option chosen are in the grids (R5)", async () => {
  const { id } = await aWorkplaceCandidacy("IN_ASSESSMENT");
  const options = new Set(competenciesOf(await readGrids(db, id)).map(({ option }) => option));
  expect(options).toEqual(new Set([null, "SOUSCRIPTION"]));
});

test("each person reads the signed grids as is theirs, and no stranger does", async () => {
  const { id, person, workplace } = await aWorkplaceCandidacy("SIGNED");
  const own = await getAcknowledgementPage(await person.actor(), id);
  expect(own).toMatchObject({ canAcknowledge: true, acknowledgeBy: "2026-12-07" });
  expect(own?.reading.textHash).toBe(await textHashOf(id));
  expect(own?.reading.signatures).toHaveLength(2);
  const fileId = own?.reading.gridFileId ?? "";
  for (const reader of [person, workplace.manager, chairOf(workplace), workplace.secretary]) {
    expect(await findReadableFile(await reader.actor(), fileId)).not.toBeNull();
  }
  const stranger = await (await aPerson("Étranger")).actor();
  expect(await findReadableFile(stranger, fileId)).toBeNull();
  expect(await getAcknowledgementPage(stranger, id)).toBeNull();
  expect(await getGridPage(stranger, id, NOW)).toBeNull();
  expect(await getWorkplaceProgress(stranger, id)).toBeNull();
  expect(await getWorkplaceExamination(await workplace.manager.actor(), id, NOW)).toBeNull();
  expect(await getGridPage(await workplace.manager.actor(), id, NOW)).toBeNull();
});

test("the secretariat reads the grids once they are transmitted; opening the dossier is logged once (R80)", async () => {
  const { id, workplace } = await aWorkplaceCandidacy("ACKNOWLEDGED");
  const secretary = await workplace.secretary.actor();
  expect(await consultDossier(secretary, id, NOW)).not.toBeNull();
  expect((await getWorkplaceExamination(secretary, id, NOW))?.reading).toBeNull();
  const logs = await db.accessLog.findMany({
    where: { subjectId: id, userId: workplace.secretary.userId },
  });
  expect(logs).toHaveLength(1);
  const transmitted = await aWorkplaceCandidacy("TRANSMITTED", { workplace });
  const examination = await getWorkplaceExamination(secretary, transmitted.id, NOW);
  expect(examination?.events).toEqual(["acceptAssessment", "returnToCommittee", "end"]);
  expect(examination?.reading?.observations).toBe("Je prends acte de l’évaluation.");
});

test("a member finds the competency before and after, and the confirmation is there for the person alone", async () => {
  const { id, workplace } = await aWorkplaceCandidacy("IN_ASSESSMENT");
  const member = await chairOf(workplace).actor();
  const [first, second, third] = competenciesOf((await getGridPage(member, id, NOW))?.blocks ?? []);
  const page = await getCompetencyPage(member, id, NOW, { competencyId: second?.id ?? "" });
  expect(page).toMatchObject({
    position: 2,
    previous: { id: first?.id },
    next: { id: third?.id },
    isOpen: true,
  });
  expect(page?.criteria.length).toBeGreaterThan(0);
  const registered = await aWorkplaceCandidacy("REGISTERED", { workplace });
  expect(
    await getConfirmationPage(await registered.person.actor(), registered.id, NOW),
  ).toMatchObject({
    identity: null,
    clashes: [],
  });
  expect(await getConfirmationPage(await workplace.manager.actor(), registered.id, NOW)).toBeNull();
});
