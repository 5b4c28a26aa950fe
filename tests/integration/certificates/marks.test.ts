import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { depositMark } from "@/lib/certificates/marks/deposit.commands";
import { adoptLogo, withdrawLogo } from "@/lib/certificates/marks/logo.commands";
import { getMarks } from "@/lib/certificates/marks/mark.queries";
import { endSignatory, removeSignatory } from "@/lib/certificates/marks/signatory.commands";
import { findReadableFile } from "@/lib/downloads/download.queries";
import { db } from "@/lib/platform/db/client";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { findSignatory } from "@/lib/settings/signatory.queries";
import { drawnMark } from "@/prisma/demo/drawn-marks";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { aMark, appoint, received } from "../../factories/marks";
import {
  accepted,
  act,
  anAdministrator,
  aSecretary,
  PASSWORD,
  type Person,
  sentenceOf,
} from "../../factories/people";
import { aSecretariat } from "./secretariat";

let administrator: Person;
let portal: Awaited<ReturnType<typeof aSecretariat>>;
beforeAll(async () => {
  portal = await aSecretariat("RNCP41351");
  await db.signatory.deleteMany(); // whoever the mentions brought with them
  administrator = await anAdministrator();
});

const deposit = (
  bytes: Buffer,
  mime: "image/png" | "image/jpeg" | "application/pdf" = "image/png",
) =>
  act(administrator, async (work) =>
    depositMark(work, { mark: "SIGNATURE" }, await received(bytes, mime)),
  );
const ground = (colour: string) =>
  sharp({ create: { width: 300, height: 120, channels: 3, background: colour } });
const TODAY = "2026-11-22";

describe("an image that cannot stand on a document is refused, and says why", () => {
  test.each([
    ["a PDF", async () => ["application/pdf", Buffer.from("%PDF-1.7")] as const, /PNG ou JPEG/],
    [
      "a grey ground",
      async () => ["image/png", await ground("#888").png().toBuffer()] as const,
      /fond/,
    ],
    [
      "a postage stamp",
      async () => ["image/png", await ground("#fff").resize(59, 59).png().toBuffer()] as const,
      /pixels/,
    ],
    [
      "colours of a press",
      async () =>
        ["image/jpeg", await ground("#fff").toColourspace("cmyk").jpeg().toBuffer()] as const,
      /CMJN/,
    ],
  ])("%s", async (_, make, said) => {
    const [mime, bytes] = await make();
    expect(sentenceOf(await deposit(bytes, mime))).toMatch(said);
    expect(await db.storedFile.count({ where: { purpose: "SIGNATURE", erasedAt: null } })).toBe(1);
  });

  test("white paper that was photographed is taken", async () => {
    accepted(await deposit(await ground("#f4f4f0").jpeg().toBuffer(), "image/jpeg"));
  });
});

test("what waits gives way to the next image; a specimen of a certificate and of a letter is drawn each time", async () => {
  const first = await aMark(administrator, "SIGNATURE");
  const second = await aMark(administrator, "SIGNATURE");
  const page = await getMarks(await administrator.actor(), TODAY);
  expect(page?.waiting.signature?.id).toBe(second);
  expect((await db.storedFile.findUniqueOrThrow({ where: { id: first } })).erasedAt).not.toBeNull();
  expect(page?.specimens.map(({ originalName }) => originalName)).toEqual([
    "specimen-lettre.pdf",
    "specimen-certificat.pdf",
  ]);
  expect(await findReadableFile(await administrator.actor(), second)).not.toBeNull();
  const secretary = await aSecretary();
  expect(await findReadableFile(await secretary.actor(), second)).toBeNull();
  expect(await getMarks(await secretary.actor(), TODAY)).toBeNull();
});

test("a certificate bears the signature of its day: refused the day before the first, issued on it, and until the last", async () => {
  const signatureId = await aMark(administrator, "SIGNATURE");
  accepted(
    await appoint(administrator, signatureId, { startsOn: "2026-03-01", endsOn: "2026-08-31" }),
  );
  const signer = async (day: string) => (await findSignatory(db, day))?.name ?? null;
  expect(
    await Promise.all(["2026-02-28", "2026-03-01", "2026-08-31", "2026-09-01"].map(signer)),
  ).toEqual([null, "Camille Exemple", "Camille Exemple", null]);
  const candidacy = async () => {
    const { candidateId } = await aHolder();
    return aDecidedCandidacy({ candidateId, validated: [1, 2] });
  };
  const refused = await portal.issue(await candidacy());
  expect(sentenceOf(refused)).toMatch(/Signature, nom et qualité du signataire\s: absent/);
  expect(refused).not.toHaveProperty("error.see");
  const next = await aMark(administrator, "SIGNATURE");
  const sealId = await aMark(administrator, "SEAL");
  const days = { startsOn: TODAY, endsOn: TODAY };
  const { id } = accepted(await appoint(administrator, next, days, { sealId, name: "Maud Autre" }));
  const issued = accepted(await portal.issue(await candidacy()));
  expect(await db.certificate.findUniqueOrThrow({ where: { id: issued.id } })).toMatchObject({
    signatoryId: id,
    mentions: expect.objectContaining({
      signatory: { name: "Maud Autre", capacity: "Présidence de la commission (fictive)" },
    }),
  });
  const end = (endsOn: string, version = 1) =>
    act(administrator, (work) => endSignatory(work, { id, version, endsOn, password: PASSWORD }));
  expect(sentenceOf(await end("2026-11-21"))).toMatch(/précéder/);
  const remove = { id, password: PASSWORD };
  expect(sentenceOf(await act(administrator, (work) => removeSignatory(work, remove)))).toMatch(
    /portent la signature/,
  );
  accepted(await end("2026-12-31"));
  expect(await end("2026-12-30")).toEqual({ ok: false, error: { reason: "CONFLICT" } });
});

test("two who appoint for the same days at once: one does, the other is told; so is who comes later", async () => {
  const signatureId = await aMark(administrator, "SIGNATURE");
  const days = { startsOn: "2031-01-01", endsOn: "2031-12-31" };
  const other = await anAdministrator();
  const both = await Promise.all([
    appoint(administrator, signatureId, days),
    appoint(other, signatureId, days),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.signatory.count({ where: { startsOn: new Date("2031-01-01") } })).toBe(1);
  const late = { startsOn: "2030-06-01", endsOn: "2031-01-01" };
  expect(await appoint(administrator, signatureId, late)).toMatchObject({
    error: { field: "startsOn", message: expect.stringContaining("signe déjà") },
  });
  accepted(await appoint(administrator, signatureId, { ...late, endsOn: "2030-12-31" }));
  const told = await db.outgoingMessage.count({
    where: { kind: "marksChanged", recipientId: { in: [other.userId, administrator.userId] } },
  });
  expect(told).toBeGreaterThan(0);
});

test("an appointment by mistake goes, and its image waits again", async () => {
  const signatureId = await aMark(administrator, "SIGNATURE");
  const days = { startsOn: "2040-01-01", endsOn: "2040-01-02" };
  const { id } = accepted(await appoint(administrator, signatureId, days));
  const gone = { id, password: PASSWORD };
  expect(
    await act(administrator, (work) => removeSignatory(work, { ...gone, password: "autre" })),
  ).toMatchObject({ error: { field: "password" } });
  accepted(await act(administrator, (work) => removeSignatory(work, gone)));
  const page = await getMarks(await administrator.actor(), TODAY);
  expect(page?.waiting.signature?.id).toBe(signatureId);
});

test("one logo heads the letters: the next takes its place, and none is there once withdrawn", async () => {
  const head = async () => (await letterhead(db, await readSettings(db))).issuer.logo;
  expect(await head()).toBeUndefined();
  const adopt = async (fileId: string) =>
    act(administrator, (work) => adoptLogo(work, { fileId, password: PASSWORD }));
  accepted(await adopt(await aMark(administrator, "LOGO")));
  expect(await head()).toEqual(await drawnMark("LOGO"));
  const { id } = accepted(await adopt(await aMark(administrator, "LOGO")));
  expect(await db.logo.count({ where: { endedAt: null } })).toBe(1);
  const withdrawal = { id, password: PASSWORD };
  accepted(await act(administrator, (work) => withdrawLogo(work, withdrawal)));
  expect(await head()).toBeUndefined();
  expect(sentenceOf(await act(administrator, (work) => withdrawLogo(work, withdrawal)))).toBe(
    "Ce logo n’est plus en service.",
  );
});

test("two logos at once: one is in use", async () => {
  const fileId = await aMark(administrator, "LOGO");
  const adopt = () => act(administrator, (work) => adoptLogo(work, { fileId, password: PASSWORD }));
  await Promise.all([adopt(), adopt()]);
  expect(await db.logo.count({ where: { endedAt: null } })).toBe(1);
});

test("a logo that cannot be read any more keeps no letter back", async () => {
  const head = await letterhead(
    { logo: { findFirst: async () => ({ file: { storageKey: "absent", sha256: "0" } }) } } as never,
    await readSettings(db),
  );
  expect(head.issuer).toMatchObject({
    logo: undefined,
    address: ["26 boulevard Exemple, 75009 Paris"],
  });
});
