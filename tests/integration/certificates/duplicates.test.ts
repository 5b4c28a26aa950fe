import { beforeAll, expect, test } from "vitest";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { issueDuplicate } from "@/lib/certificates/duplicate.commands";
import { getRegistered } from "@/lib/certificates/register.queries";
import { findReadableFile } from "@/lib/downloads/download.queries";
import { db } from "@/lib/platform/db/client";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  PASSWORD,
  type Person,
  sentenceOf,
} from "../../factories/people";
import { asOwner } from "../../factories/versions";
import { storedText } from "../../support/stored-text";
import { aSecretariat, certificate } from "./secretariat";

const LATER = new Date("2027-03-01T09:00:00Z");

let portal: Awaited<ReturnType<typeof aSecretariat>>;
beforeAll(async () => {
  portal = await aSecretariat("RNCP41351");
});

const duplicate = (certificateId: string, by: Person = portal.secretary, now = LATER) => {
  const input = { certificateId, reason: "Document perdu", password: PASSWORD };
  return act(by, (work) => issueDuplicate(work, input), now);
};
async function issued(...validated: number[]) {
  const { candidateId, holder } = await aHolder();
  const candidacy = await aDecidedCandidacy({ candidateId, validated });
  const blockId = validated.length === 1 ? candidacy.block(validated[0] ?? 1) : "";
  const { id } = accepted(await portal.issue({ ...candidacy, blockId }));
  return { id, holder, candidateId, candidacyId: candidacy.id };
}

/** A duplicate of a later day keeps the days of who signed it: the owner alone can shorten them. */
const nobodySignsAfter = (day: string) =>
  asOwner(async (query) => {
    await query(`ALTER TABLE "Signatory" DISABLE TRIGGER guard_signatory`);
    await query(`UPDATE "Signatory" SET "endsOn" = $1`, [day]);
    await query(`ALTER TABLE "Signatory" ENABLE TRIGGER guard_signatory`);
  });

test("a duplicate keeps number, code and what was printed, whatever was corrected since; it says so, and from which day (R69)", async () => {
  const { id, holder, candidateId, candidacyId } = await issued(1, 2);
  const first = await certificate(id);
  await db.candidate.update({ where: { id: candidateId }, data: { firstName: "Zoë" } });
  accepted(await duplicate(id));
  const [listed] = await listCertificates(await holder.actor(), candidacyId);
  expect(listed).toMatchObject({ number: first.number, duplicates: [{ issuedOn: "2027-03-01" }] });
  const fileId = listed?.duplicates[0]?.fileId ?? "";
  const text = await storedText({ id: fileId });
  for (const words of ["DUPLICATA", first.number, first.code, "Zoé Ñuñez"])
    expect(text).toContain(words);
  expect(text).toContain("le 22 novembre 2026");
  expect(text).toContain("Duplicata établi le 1er mars 2027");
  expect(await certificate(id)).toEqual(first);
  const told = await db.outgoingMessage.findMany({
    where: { kind: "duplicateIssued", candidacyId },
  });
  expect(told.map(({ recipientId }) => recipientId)).toEqual([holder.userId]);
});

test("of an attestation too, as often as it is asked for; each is read by the holder and the secretariat alone", async () => {
  const { id, holder } = await issued(1);
  accepted(await duplicate(id));
  accepted(await duplicate(id));
  const row = await getRegistered(await portal.secretary.actor(), id);
  expect(row?.duplicates).toHaveLength(2);
  const fileId = row?.duplicates[0]?.fileId ?? "";
  expect(await storedText({ id: fileId })).toMatch(
    /DUPLICATA.*Attestation de bloc.*Bloc RNCP41351BC01/,
  );
  for (const [person, reads] of [
    [holder, true],
    [portal.secretary, true],
    [await aPerson(), false],
    [await anAdministrator(), false],
  ] as const)
    expect((await findReadableFile(await person.actor(), fileId)) !== null).toBe(reads);
});

test("none of what is revoked, of what was delivered elsewhere, nor while nobody signs", async () => {
  const revoked = await issued(1, 2);
  accepted(await portal.revoke(revoked.id));
  expect(sentenceOf(await duplicate(revoked.id))).toMatch(/révoqué/);
  const { id, holder } = await issued(1, 2);
  expect(await duplicate(id, holder)).toEqual({ ok: false, error: { reason: "FORBIDDEN" } });
  expect(await duplicate(id, await anAdministrator())).toEqual({
    ok: false,
    error: { reason: "NOT_FOUND" },
  });
  await nobodySignsAfter("2027-02-28");
  expect(sentenceOf(await duplicate(id))).toMatch(/Signature, nom et qualité du signataire/);
  accepted(await duplicate(id, portal.secretary, new Date("2027-02-28T22:59:00Z")));
  expect(await db.certificateDuplicate.count({ where: { certificateId: id } })).toBe(1);
});
