import { beforeAll, describe, expect, test } from "vitest";
import { logReading } from "@/lib/accounts/access-log.commands";
import { listOwnConsultations } from "@/lib/consultations/own.queries";
import { listConsultations } from "@/lib/consultations/search.queries";
import { consultDossier } from "@/lib/dossiers/secretariat.queries";
import { downloadFile, findReadableFile } from "@/lib/downloads/download.queries";
import { openDeliberation } from "@/lib/juries/deliberation/deliberation.queries";
import { openMinutes } from "@/lib/juries/minutes/minutes.queries";
import { consultResult } from "@/lib/juries/minutes/result.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury } from "@/tests/factories/juries";
import { aDecidedSession, conclude } from "@/tests/factories/jury-conclusions";
import { anAdministrator, anOfficer, aPerson, aSecretary, NOW } from "@/tests/factories/people";
import { anAdmissibleCandidacy } from "@/tests/factories/vae";
import { aWorkplaceCandidacy, chairOf } from "@/tests/factories/workplace-candidacy";

const LATER = new Date("2026-11-23T08:00:00Z");
const nothing = { person: "", number: "", from: "", to: "", after: undefined } as const;

let officer: Actor;
beforeAll(async () => {
  officer = await (await anOfficer()).actor();
});

const linesOf = async (filters: Partial<Parameters<typeof listConsultations>[1]>) =>
  (await listConsultations(officer, { ...nothing, ...filters }))?.lines ?? [];
const numberOf = async (id: string) =>
  (await db.candidacy.findUniqueOrThrow({ where: { id } })).number ?? "";

describe("what is read of a dossier (R80)", () => {
  test("is noted once a day and capacity, a download each time, and never one’s own", async () => {
    const { id, workplace, person } = await aWorkplaceCandidacy("ACKNOWLEDGED");
    const { id: fileId } = await db.storedFile.findFirstOrThrow({
      where: { candidacyId: id, purpose: "GRID" },
    });
    const secretary = await workplace.secretary.actor();
    await Promise.all([consultDossier(secretary, id, NOW), consultDossier(secretary, id, NOW)]);
    await consultDossier(secretary, id, LATER);
    await downloadFile(secretary, fileId, NOW);
    await downloadFile(secretary, fileId, NOW);
    await downloadFile(await workplace.manager.actor(), fileId, NOW);
    await downloadFile(await chairOf(workplace).actor(), fileId, NOW);
    await findReadableFile(secretary, fileId);
    expect(await downloadFile(await person.actor(), fileId, NOW)).not.toBeNull();
    expect(await downloadFile(await (await aPerson()).actor(), fileId, NOW)).toBeNull();
    const lines = await linesOf({ number: await numberOf(id) });
    expect(lines.map(({ capacity, part }) => `${capacity} ${part}`).sort()).toEqual([
      "COMMITTEE FILE",
      "COMPANY FILE",
      "SECRETARIAT DOSSIER",
      "SECRETARIAT DOSSIER",
      "SECRETARIAT FILE",
      "SECRETARIAT FILE",
    ]);
    expect(lines.find(({ part }) => part === "FILE")?.purpose).toBe("GRID");
    expect(await listOwnConsultations(await person.actor())).toEqual(
      [
        { day: "2026-11-23", capacity: "SECRETARIAT", part: "DOSSIER", purpose: null },
        { day: "2026-11-22", capacity: "COMMITTEE", part: "FILE", purpose: "GRID" },
        { day: "2026-11-22", capacity: "COMPANY", part: "FILE", purpose: "GRID" },
        { day: "2026-11-22", capacity: "SECRETARIAT", part: "DOSSIER", purpose: null },
        { day: "2026-11-22", capacity: "SECRETARIAT", part: "FILE", purpose: "GRID" },
      ].map((line) => expect.objectContaining(line)),
    );
  });

  test("is told of the copy of an identity document too, to the person and by the numbers of their candidacies", async () => {
    const { id, person } = await anAdmissibleCandidacy();
    const candidate = await db.candidate.findFirstOrThrow({ where: { userId: person.userId } });
    const file = await db.storedFile.create({
      data: {
        ...{ storageKey: crypto.randomUUID(), purpose: "IDENTITY_DOCUMENT", size: 1 },
        ...{ originalName: "x.pdf", mime: "application/pdf", sha256: "0".repeat(64) },
        ...{ createdAt: NOW, candidateId: candidate.id },
      },
    });
    await downloadFile(await (await aSecretary()).actor(), file.id, NOW);
    const number = await numberOf(id);
    expect(await linesOf({ number: number.toLowerCase() })).toMatchObject([
      { part: "FILE", purpose: "IDENTITY_DOCUMENT", numbers: [number] },
    ]);
    expect(await listOwnConsultations(await person.actor())).toMatchObject([
      { capacity: "SECRETARIAT", purpose: "IDENTITY_DOCUMENT", number: null },
    ]);
  });

  test("is read all the same where it cannot be noted", async () => {
    const reading = { part: "DOSSIER", capacity: "SECRETARIAT" } as const;
    const reader = await (await aSecretary()).actor();
    await expect(logReading(reader, "no id", reading, NOW)).resolves.toBeUndefined();
  });
});

describe("a jury", () => {
  let jury: Jury;
  beforeAll(async () => {
    jury = await aJury();
  });

  test("casts no shadow: what it reads is told once the minutes are signed, and to the candidate without a name or a number", async () => {
    const { id, president, full } = await aDecidedSession(jury);
    const reader = await president.actor();
    const [one, other] = [jury.employers[0], jury.employees[0]];
    for (const member of [one, other]) {
      const dossier = { part: "DOSSIER", capacity: "JURY" } as const;
      if (member) await logReading(await member.actor(), full.id, dossier, NOW);
    }
    await openDeliberation(reader, id, NOW);
    const { number } = await db.jurySession.findUniqueOrThrow({ where: { id } });
    const own = async () => listOwnConsultations(await full.person.actor());
    expect(await linesOf({ number })).toEqual([]);
    expect((await own()).filter(({ capacity }) => capacity === "JURY")).toEqual([]);
    await conclude(jury, president, id);
    await openMinutes(reader, id, NOW);
    expect(await linesOf({ number })).toMatchObject([
      { part: "MINUTES" },
      { part: "DELIBERATION" },
    ]);
    expect((await own()).filter(({ capacity }) => capacity === "JURY")).toEqual([
      {
        ...{ day: "2026-11-22", capacity: "JURY", part: "DOSSIER", purpose: null },
        ...{ number: await numberOf(full.id), companyName: expect.anything() },
      },
    ]);
    expect(await consultResult(await jury.secretary.actor(), full.id, NOW)).not.toBeNull();
    expect(await consultResult(await full.person.actor(), full.id, NOW)).not.toBeNull();
    expect(await linesOf({ number: await numberOf(full.id) })).toContainEqual(
      expect.objectContaining({ part: "RESULT", capacity: "SECRETARIAT" }),
    );
  });
});

describe("the search", () => {
  test("finds by who read, by dossier and by days of Paris, both included", async () => {
    const { id } = await anAdmissibleCandidacy();
    const secretary = await aSecretary("Éléonore Vasquez");
    const reader = await secretary.actor();
    const reading = { part: "DOSSIER", capacity: "SECRETARIAT" } as const;
    for (const at of ["2026-10-09T22:30:00Z", "2026-10-11T21:30:00Z", "2026-10-11T22:30:00Z"])
      await logReading(reader, id, reading, new Date(at));
    const person = "vasquez eleonore";
    expect(await linesOf({ person })).toHaveLength(3);
    expect(await linesOf({ person, from: "2026-10-10", to: "2026-10-11" })).toHaveLength(2);
    expect(await linesOf({ person, from: "2026-10-11", to: "2026-10-11" })).toHaveLength(1);
    expect(await linesOf({ person, number: await numberOf(id) })).toHaveLength(3);
    expect(await linesOf({ person, number: "CRCA-1999-00001" })).toEqual([]);
    expect(await linesOf({ person: "personne de ce nom" })).toEqual([]);
  });

  test("is the data protection officer’s alone", async () => {
    for (const other of [await anAdministrator(), await aSecretary(), await aPerson()])
      expect(await listConsultations(await other.actor(), nothing)).toBeNull();
    expect(await listConsultations(officer, nothing)).not.toBeNull();
  });
});
