import { buffer } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";
import {
  findVersionInForce,
  getPublicCertification,
  theOnlyCertification,
} from "@/lib/certifications/certification.queries";
import { changeSetting } from "@/lib/configuration/setting.commands";
import { db } from "@/lib/platform/db/client";
import { openFile } from "@/lib/platform/storage/storage";
import { numberPrefixKey, versionSettingKey } from "@/lib/settings/setting";
import { getNewCandidacy } from "@/lib/vae/request/new-candidacy.queries";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, act, anAdministrator, NOW, PASSWORD } from "../../factories/people";
import { aSubmittedRequest } from "../../factories/vae";
import { aSecondCertification } from "../../factories/versions";
import { readPdf } from "../../unit/platform/pdf/read-pdf";
import { aSecretariat, certificate } from "../certificates/secretariat";

const FIRST = "RNCP41351";
let first: Awaited<ReturnType<typeof theOnlyCertification>>;
let firstVersion: string;
let second: Awaited<ReturnType<typeof aSecondCertification>>;

beforeAll(async () => {
  first = await theOnlyCertification();
  const { id } = await db.certificationVersion.findFirstOrThrow({ where: { rncpCode: FIRST } });
  firstVersion = id;
  second = await aSecondCertification("2026-01-15");
});

/** The number and the text of the receipt that a submission gave. */
async function receiptOf(candidacyId: string) {
  const { number, files } = await db.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { number: true, files: { where: { purpose: "RECEIPT" } } },
  });
  const { text } = await readPdf(
    await buffer(await openFile(files[0]?.storageKey ?? "", files[0]?.sha256 ?? "")),
  );
  return { number, text };
}

test("each certification has its own version in force, and public pages speak of the one they are given", async () => {
  expect((await findVersionInForce(db, first.id, "2026-11-22"))?.rncpCode).toBe(FIRST);
  expect((await findVersionInForce(db, second.id, "2026-11-22"))?.rncpCode).toBe(second.rncpCode);
  expect(await findVersionInForce(db, second.id, "2026-01-14")).toBeNull();
  expect((await getPublicCertification(first.id, NOW)).rncpCode).toBe(FIRST);
  expect(await getPublicCertification(second.id, NOW)).toMatchObject({
    rncpCode: second.rncpCode,
    title: second.title,
  });
});

test("nothing takes one of two certifications for the only one", async () => {
  await expect(theOnlyCertification()).rejects.toThrow("not one certification");
});

test("numbers, receipts and the yearly limit are of the certification that is asked for (R14)", async () => {
  const other = await aSubmittedRequest({ versionId: second.versionId, ranks: [1, 2, 3] });
  const one = await aSubmittedRequest({ versionId: firstVersion, person: other.person });
  const [ofFirst, ofSecond] = [await receiptOf(one.id), await receiptOf(other.id)];
  expect(ofFirst.number).toMatch(/^CRCA-2026-\d{5}$/);
  expect(ofFirst.text).not.toContain(second.title);
  expect(ofSecond.number).toBe("ESSAI-2026-00001");
  expect(ofSecond.text).toContain(second.title);
  const actor = await one.person.actor();
  expect((await getNewCandidacy(actor, { certificationId: first.id }, NOW)).limit).toContain(
    ofFirst.number,
  );
  expect((await getNewCandidacy(actor, { certificationId: second.id }, NOW)).limit).toContain(
    ofSecond.number,
  );
});

test("an administrator changes the prefix of one certification", async () => {
  const key = numberPrefixKey(second.code);
  const change = {
    key,
    version: 1,
    value: "GEST",
    source: "décision d’essai",
    confirmed: true,
    password: PASSWORD,
  };
  const administrator = await anAdministrator();
  accepted(await act(administrator, (work) => changeSetting(work, change)));
  const { id } = await aSubmittedRequest({ versionId: second.versionId, ranks: [1] });
  expect((await receiptOf(id)).number).toBe("GEST-2026-00001");
});

test("a certificate bears the title of its own certification", async () => {
  const key = versionSettingKey(second.rncpCode, "title");
  const title = {
    key,
    version: 1,
    value: second.title,
    source: "fiche d’essai",
    confirmed: true,
    password: PASSWORD,
  };
  const administrator = await anAdministrator();
  accepted(await act(administrator, (work) => changeSetting(work, title)));
  const portal = await aSecretariat(FIRST, second.rncpCode);
  const { candidateId } = await aHolder();
  const candidacy = await aDecidedCandidacy({
    candidateId,
    rncpCode: second.rncpCode,
    validated: [1, 2],
  });
  const row = await certificate(accepted(await portal.issue(candidacy)).id);
  expect(row).toMatchObject({ kind: "FULL", title: second.title, versionId: second.versionId });
});
