import { buffer } from "node:stream/consumers";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { verifyCertificate } from "@/lib/certificates/verification.queries";
import { findReadableFile } from "@/lib/downloads/download.queries";
import { db } from "@/lib/platform/db/client";
import { openFile } from "@/lib/platform/storage/storage";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted } from "../../factories/people";
import { aThreeBlockVersion } from "../../factories/versions";
import { readSignature, SOUND } from "../../support/signed-pdf";
import { aSecretariat, certificate } from "./secretariat";

let portal: Awaited<ReturnType<typeof aSecretariat>>;
let threeBlocks: string;
beforeAll(async () => {
  threeBlocks = await aThreeBlockVersion();
  portal = await aSecretariat("RNCP41351", threeBlocks);
});

describe.each([
  ["two blocks, both required", () => "RNCP41351", [1, 2]],
  ["three blocks with a choice", () => threeBlocks, [1, 3]],
])("%s", (_, rncpCode, needed) => {
  test("the rule satisfied: one parchemin, that names no block", async () => {
    const { candidateId, holder } = await aHolder();
    const candidacy = await aDecidedCandidacy({
      candidateId,
      rncpCode: rncpCode(),
      validated: needed,
    });
    expect(await portal.issue({ ...candidacy, blockId: candidacy.block(1) })).toMatchObject({
      error: { reason: "RULE" },
    });
    const { id } = accepted(await portal.issue(candidacy));
    const row = await certificate(id);
    expect(row).toMatchObject({
      kind: "FULL",
      blockId: null,
      holderName: "Zoé Ñuñez‑O’Connor",
      birthPlace: "Cork (Irlande)",
      specimen: true,
    });
    expect(row.number).toMatch(/^CQP-2026-\d{5}$/);
    expect(row.awardedOn.toISOString()).toBe("2026-11-20T00:00:00.000Z");
    const file = await findReadableFile(await holder.actor(), row.fileId);
    const text = await pdfText(file ?? { storageKey: "", sha256: "" });
    for (const part of [
      row.number,
      row.code,
      "Ñuñez-O’Connor",
      "24 septembre 2025",
      "Paris",
      "Camille Exemple",
      "SPÉCIMEN",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("Bloc");
    const bytes = await buffer(await openFile(file?.storageKey ?? "", file?.sha256 ?? ""));
    expect(readSignature(bytes)).toMatchObject(SOUND);
  });

  test("one block: an attestation for it alone, and the parchemin is refused", async () => {
    const { candidateId } = await aHolder();
    const candidacy = await aDecidedCandidacy({
      candidateId,
      rncpCode: rncpCode(),
      validated: [1],
      refused: needed.slice(1),
    });
    expect(await portal.issue(candidacy)).toMatchObject({ error: { reason: "RULE" } });
    const { id } = accepted(await portal.issue({ ...candidacy, blockId: candidacy.block(1) }));
    const row = await certificate(id);
    expect(row).toMatchObject({ kind: "BLOCK", blockId: candidacy.block(1) });
    expect(row.number).toMatch(/^BLOC-2026-\d{5}$/);
    expect(row.title).toContain("BC01");
  });
});

async function pdfText({
  storageKey,
  sha256,
}: {
  storageKey: string;
  sha256: string;
}): Promise<string> {
  const bytes = new Uint8Array(await buffer(await openFile(storageKey, sha256)));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text;
}

test("the missing block by another candidacy: the parchemin is dated by the jury that completed it, under that version", async () => {
  const { candidateId } = await aHolder();
  const first = await aDecidedCandidacy({ candidateId, validated: [2], heldOn: "2026-03-10" });
  accepted(await portal.issue({ ...first, blockId: first.block(2) }));
  const second = await aDecidedCandidacy({ candidateId, validated: [1], heldOn: "2026-11-20" });
  const row = await certificate(accepted(await portal.issue(second)).id);
  expect(row).toMatchObject({
    kind: "FULL",
    candidacyId: second.id,
    awardedOn: new Date("2026-11-20"),
  });
  expect(row.mentions).toMatchObject({ rncpCode: "RNCP41351", level: 5 });
});

test("minutes signed late complete the certification when they are signed, as the result says; it bears the last jury's day", async () => {
  const { candidateId } = await aHolder();
  const later = await aDecidedCandidacy({ candidateId, validated: [2], heldOn: "2026-11-15" });
  const delayed = await aDecidedCandidacy({
    ...{ candidateId, validated: [1] },
    ...{ heldOn: "2026-11-10", signedOn: "2026-11-20" },
  });
  expect(await portal.issue(later)).toMatchObject({ error: { reason: "RULE" } });
  const row = await certificate(accepted(await portal.issue(delayed)).id);
  expect(row).toMatchObject({ kind: "FULL", awardedOn: new Date("2026-11-15") });
});

test("the identity as printed and the mentions stay as they were when the identity is corrected", async () => {
  const { candidateId } = await aHolder();
  const candidacy = await aDecidedCandidacy({ candidateId, validated: [1, 2] });
  const { id } = accepted(await portal.issue(candidacy));
  await db.candidate.update({ where: { id: candidateId }, data: { birthName: "Đặng" } });
  expect((await certificate(id)).holderName).toBe("Zoé Ñuñez‑O’Connor");
  expect((await verifyCertificate((await certificate(id)).code))?.holderName).toBe(
    "Zoé Ñuñez‑O’Connor",
  );
});

test("numbers follow one another without a gap, also after a refusal", async () => {
  const numbers = async () =>
    (await db.certificate.findMany({ where: { kind: "FULL" }, select: { number: true } })).map(
      ({ number }) => Number(number.slice(-5)),
    );
  const { candidateId } = await aHolder({ identityChecked: false });
  await portal.issue(await aDecidedCandidacy({ candidateId, validated: [1, 2] }));
  const other = await aHolder();
  accepted(
    await portal.issue(
      await aDecidedCandidacy({ candidateId: other.candidateId, validated: [1, 2] }),
    ),
  );
  const drawn = (await numbers()).toSorted((one, two) => one - two);
  expect(drawn).toEqual(Array.from(drawn, (_, index) => index + 1));
});
