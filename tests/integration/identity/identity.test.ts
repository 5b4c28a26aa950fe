import { expect, test } from "vitest";
import { checkIdentity } from "@/lib/identity/candidate.commands";
import { correctCandidacyIdentity, saveIdentity } from "@/lib/identity/identity.commands";
import {
  getCandidacyIdentity,
  getOwnIdentity,
  openCandidacyIdentity,
} from "@/lib/identity/identity.queries";
import { db } from "@/lib/platform/db/client";
import { accepted, act, aPerson, aSecretary, NOW } from "../../factories/people";
import { aCandidate, aDraft } from "../../factories/vae";
import { IDENTITY } from "../../factories/vae-samples";

test("an identity is kept as it was written, and read by its owner and the secretariat alone", async () => {
  const { id, person } = await aDraft();
  const identity = await getOwnIdentity(await person.actor());
  expect(identity).toMatchObject({
    birthName: "Ñuñez‑O’Connor",
    birthCountry: "VN",
    birthPostalCode: "",
    email: person.email,
    checkedAt: null,
  });
  expect(await getCandidacyIdentity(await (await aSecretary()).actor(), id)).toEqual(identity);
  expect(await getCandidacyIdentity(await (await aPerson()).actor(), id)).toBeNull();
  expect(await getCandidacyIdentity(await person.actor(), "n’importe quoi")).toBeNull();
});

test.each([
  ["2026-11-22", false],
  ["2026-11-21", true],
  ["1899-12-31", false],
  ["1900-01-01", true],
])("born on %s: %s", async (bornOn, isKept) => {
  const person = await aPerson();
  const result = await act(person, (work) => saveIdentity(work, { ...IDENTITY, bornOn }), NOW);
  expect(result.ok).toBe(isKept);
  if (!result.ok) expect(result.error).toMatchObject({ reason: "RULE", field: "bornOn" });
});

test("a stale edit is told what stands now, and loses nothing", async () => {
  const person = await aCandidate();
  accepted(
    await act(person, (work) => saveIdentity(work, { ...IDENTITY, version: 1, city: "Niort" })),
  );
  const stale = await act(person, (work) =>
    saveIdentity(work, { ...IDENTITY, version: 1, city: "Tours" }),
  );
  expect(stale).toMatchObject({
    error: { reason: "CONFLICT", theirs: { city: "Niort", version: "2" }, isOwn: true },
  });
});

test("a secretary is told whether a stale correction is of another person or their own", async () => {
  const { id, person } = await aDraft();
  const secretary = await aSecretary();
  const correct = (version: number) =>
    act(secretary, (work) =>
      correctCandidacyIdentity(work, {
        ...{ ...IDENTITY, id, version },
        documentKind: "PASSPORT",
        reason: "D’après le passeport.",
      }),
    );
  accepted(await act(person, (work) => saveIdentity(work, { ...IDENTITY, version: 1 })));
  const stale = await correct(1);
  expect(stale).toMatchObject({ error: { reason: "CONFLICT", theirs: { version: "2" } } });
  expect(stale).not.toMatchObject({ error: { isOwn: true } });
  accepted(await correct(2));
  expect(await correct(2)).toMatchObject({ error: { reason: "CONFLICT", isOwn: true } });
});

test("somebody who lives where no postal codes are has an identity without one", async () => {
  const person = await aPerson();
  const abroad = { ...IDENTITY, country: "AE", city: "Abou Dhabi", postalCode: "" };
  accepted(await act(person, (work) => saveIdentity(work, abroad)));
  expect(await getOwnIdentity(await person.actor())).toMatchObject({ postalCode: "" });
});

test("two at once: one is kept, the other is told", async () => {
  const person = await aCandidate();
  const save = (city: string) =>
    act(person, (work) => saveIdentity(work, { ...IDENTITY, version: 1, city }));
  const results = await Promise.all([save("Niort"), save("Tours")]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
});

test("a correction keeps to the same dates, and a birth abroad to no French postal code (R13)", async () => {
  const { id, person } = await aDraft();
  const secretary = await aSecretary();
  const correct = (change: Partial<typeof IDENTITY>) =>
    act(secretary, (work) =>
      correctCandidacyIdentity(work, {
        ...{ ...IDENTITY, ...change, id, version: 1 },
        documentKind: "PASSPORT",
        reason: "D’après le passeport.",
      }),
    );
  for (const bornOn of ["1899-12-31", "2026-11-22"])
    expect(await correct({ bornOn })).toMatchObject({ error: { reason: "RULE", field: "bornOn" } });
  accepted(await correct({ bornOn: "1900-01-01", birthPostalCode: "75009" }));
  expect(await getOwnIdentity(await person.actor())).toMatchObject({
    bornOn: "1900-01-01",
    birthPostalCode: "",
  });
});

test("once checked, the candidate edits it no more", async () => {
  const person = await aCandidate();
  const { id } = await db.candidate.findFirstOrThrow({ where: { userId: person.userId } });
  accepted(await act(await aSecretary(), (work) => checkIdentity(work, id, "PASSPORT")));
  const refused = await act(person, (work) => saveIdentity(work, { ...IDENTITY, version: 2 }));
  expect(refused).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("secrétariat") },
  });
});

test("the page that corrects an identity is a consultation of the dossier (R80)", async () => {
  const { id } = await aDraft();
  const secretary = await aSecretary();
  expect(await openCandidacyIdentity(await secretary.actor(), id, NOW)).not.toBeNull();
  expect(await openCandidacyIdentity(await (await aPerson()).actor(), id, NOW)).toBeNull();
  const logged = await db.accessLog.findMany({ where: { subjectId: id } });
  expect(logged).toMatchObject([{ userId: secretary.userId, subjectType: "Candidacy", at: NOW }]);
});
