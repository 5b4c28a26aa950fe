import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listAuditEntries } from "@/lib/audit/audit-entry.queries";
import { nobody } from "@/lib/platform/actor/actor";
import { commit } from "@/lib/platform/db/work";
import { anAdministrator, aPerson, aSecretary, NOW } from "@/tests/factories/people";

test("the journal is read page by page, by the administrator alone", async () => {
  await commit({ actor: nobody, now: NOW }, async ({ record }) => {
    for (let rank = 0; rank < 70; rank += 1)
      record({ action: "signOut", subjectType: "User", subjectId: randomUUID() });
  });
  const actor = await (await anAdministrator()).actor();
  const first = await listAuditEntries(actor);
  const second = await listAuditEntries(actor, { after: first?.next ?? "" });
  const sequences = [...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ sequence }) =>
    Number(sequence),
  );
  expect(sequences).toEqual(Array.from({ length: 70 }, (_, rank) => 70 - rank));
  expect(second?.next).toBeNull();
  expect(await listAuditEntries(await (await aSecretary()).actor())).toBeNull();
  expect(await listAuditEntries(nobody)).toBeNull();
});

test("the journal is narrowed to a person, a kind and days of Paris, both included, and names accounts alone", async () => {
  const admin = await anAdministrator();
  const actor = await admin.actor();
  const jeanne = (await aPerson("Jeanne Haddad")).userId;
  const karim = (await aPerson("Karim Haddad")).userId;
  const note = (userId: string, at: string, subjectType: "User" | "Company") =>
    commit({ actor: { ...nobody, userId }, now: new Date(at) }, async ({ record }) => {
      const subjectId = subjectType === "User" ? userId : randomUUID();
      record(
        subjectType === "User"
          ? { action: "signOut", subjectType, subjectId }
          : { action: "registerCompany", subjectType, subjectId },
      );
    });
  await note(jeanne, "2027-03-01T22:59:59Z", "User"); // 23:59:59 in Paris, on the first
  await note(jeanne, "2027-03-01T23:00:00Z", "Company"); // midnight: the second has begun
  await note(karim, "2027-03-02T22:59:59Z", "User");
  await note(karim, "2027-03-02T23:00:00Z", "User");
  const found = async (filters: Parameters<typeof listAuditEntries>[1]) =>
    (await listAuditEntries(actor, filters))?.lines.map(
      ({ actorName, action, subjectName }) => `${actorName} ${action} ${subjectName}`,
    );
  expect(await found({ from: "2027-03-02", to: "2027-03-02" })).toEqual([
    "Karim Haddad signOut Karim Haddad",
    "Jeanne Haddad registerCompany null",
  ]);
  expect(await found({ person: "haddad jeanne", from: "2027-03-01" })).toEqual([
    "Jeanne Haddad registerCompany null",
    "Jeanne Haddad signOut Jeanne Haddad",
  ]);
  expect(await found({ person: "haddad", kind: "Company" })).toEqual([
    "Jeanne Haddad registerCompany null",
  ]);
  expect(await found({ person: "personne de ce nom" })).toEqual([]);
});

test("words that more than a hundred people bear find nobody, and say so", async () => {
  const actor = await (await anAdministrator()).actor();
  for (let rank = 0; rank < 100; rank += 1) await aPerson(`Nombreuse Famille ${rank}`);
  expect((await listAuditEntries(actor, { person: "nombreuse" }))?.isVague).toBe(false);
  await aPerson("Nombreuse Famille encore");
  expect((await listAuditEntries(actor, { person: "nombreuse" }))?.isVague).toBe(true);
});
