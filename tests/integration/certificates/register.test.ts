import { beforeAll, expect, test } from "vitest";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { listRegister } from "@/lib/certificates/register.queries";
import { verifyCertificate } from "@/lib/certificates/verification.queries";
import { db } from "@/lib/platform/db/client";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted } from "../../factories/people";
import { asOwner } from "../../factories/versions";
import { aSecretariat, certificate } from "./secretariat";

let portal: Awaited<ReturnType<typeof aSecretariat>>;
beforeAll(async () => {
  portal = await aSecretariat("RNCP41351");
});

test("revoked, then issued anew with the identity of the day and another number", async () => {
  const { candidateId, holder } = await aHolder();
  const candidacy = await aDecidedCandidacy({ candidateId, validated: [1, 2] });
  const first = accepted(await portal.issue(candidacy));
  await db.candidate.update({ where: { id: candidateId }, data: { firstName: "Zoë" } });
  accepted(await portal.revoke(first.id));
  expect(await portal.revoke(first.id)).toMatchObject({ error: { reason: "RULE" } });
  const { code, number } = await certificate(first.id);
  expect(await verifyCertificate(code)).toMatchObject({
    revokedOn: "2026-11-22",
    holderName: "Zoé Ñuñez‑O’Connor",
  });
  const second = await certificate(accepted(await portal.issue(candidacy)).id);
  expect(second.holderName).toBe("Zoë Ñuñez‑O’Connor");
  expect(second.number).not.toBe(number);
  expect(second.code).not.toBe(code);
  const listed = await listCertificates(await holder.actor(), candidacy.id);
  expect(listed.map(({ revokedOn }) => revokedOn)).toEqual([null, "2026-11-22"]);
});

test("two revocations at once: one wins", async () => {
  const { candidateId } = await aHolder();
  const { id } = accepted(
    await portal.issue(await aDecidedCandidacy({ candidateId, validated: [1, 2] })),
  );
  const outcomes = await Promise.all([portal.revoke(id), portal.revoke(id)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.revocation.count({ where: { certificateId: id } })).toBe(1);
});

test("certificates and revocations are kept as written, for the application and for the owner", async () => {
  const { candidateId } = await aHolder();
  const { id } = accepted(
    await portal.issue(await aDecidedCandidacy({ candidateId, validated: [1, 2] })),
  );
  accepted(await portal.revoke(id));
  const statements = [
    `UPDATE "Certificate" SET "holderName" = 'X' WHERE id = '${id}'`,
    `DELETE FROM "Certificate" WHERE id = '${id}'`,
    `UPDATE "Revocation" SET reason = 'X' WHERE "certificateId" = '${id}'`,
    `DELETE FROM "Revocation" WHERE "certificateId" = '${id}'`,
    `TRUNCATE "Revocation"`,
    `TRUNCATE "Certificate" CASCADE`,
  ];
  for (const statement of statements) {
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
    await expect(asOwner((query) => query(statement))).rejects.toThrow(/rows are kept as written/);
  }
});

test("a stranger learns title, number, date, status and name, and nothing more; any other code finds nothing", async () => {
  const { candidateId } = await aHolder();
  const { code, number } = await certificate(
    accepted(await portal.issue(await aDecidedCandidacy({ candidateId, validated: [1, 2] }))).id,
  );
  expect(await verifyCertificate(code.toLowerCase().replaceAll("-", " "))).toEqual({
    code,
    kind: "FULL",
    number,
    title: "Chargé(e) de relation clientèle assurance",
    certificationTitle: "Chargé(e) de relation clientèle assurance",
    holderName: "Zoé Ñuñez‑O’Connor",
    issuedOn: "2026-11-22",
    revokedOn: null,
    specimen: true,
  });
  const last = code.at(-1) === "0" ? "1" : "0";
  for (const typed of [code.slice(0, -1) + last, number, "", "'; --", code.slice(1)])
    expect(await verifyCertificate(typed)).toBeNull();
});

test("the register pages by key and is searched by number or by name without accents", async () => {
  const { candidateId } = await aHolder();
  await db.candidate.update({ where: { id: candidateId }, data: { birthName: "d’Ürsel" } });
  const { id } = accepted(
    await portal.issue(await aDecidedCandidacy({ candidateId, validated: [1, 2] })),
  );
  const { number } = await certificate(id);
  const actor = await portal.secretary.actor();
  for (const q of ["URSEL", "ursel", number, number.toLowerCase()]) {
    expect((await listRegister(actor, { q }))?.certificates.map((found) => found.id)).toEqual([id]);
  }
  expect((await listRegister(actor, { q: "%" }))?.certificates).toEqual([]);
  const all = await db.certificate.findMany({
    orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  const after = await listRegister(actor, { q: "", after: all[0]?.id });
  expect(after?.certificates.map((found) => found.id)).toEqual(
    all.slice(1, 21).map((row) => row.id),
  );
});

test("the register finds who it prints by every word, in any order", async () => {
  const { candidateId } = await aHolder();
  const named = { birthName: "Haddad", firstName: "Karim", otherFirstNames: "Élie" };
  await db.candidate.update({ where: { id: candidateId }, data: named });
  const { id } = accepted(
    await portal.issue(await aDecidedCandidacy({ candidateId, validated: [1, 2] })),
  );
  const { number, holderName } = await certificate(id);
  const actor = await portal.secretary.actor();
  const found = async (q: string) =>
    (await listRegister(actor, { q }))?.certificates.map((one) => one.id);
  const tail = number.slice(number.indexOf("2026"));
  for (const q of [
    "Karim Haddad",
    "Haddad Karim",
    "haddad  KARIM",
    "elie haddad",
    holderName,
    tail,
  ])
    expect([q, await found(q)]).toEqual([q, [id]]);
  await db.candidate.update({ where: { id: candidateId }, data: { usageName: "Zérrouk" } });
  expect(await found("zerrouk karim")).toEqual([id]);
  expect(await found("Karim Introuvable")).toEqual([]);
});
