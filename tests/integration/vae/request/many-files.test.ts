import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { MAX_FILES } from "@/lib/platform/form/upload-limit";
import { removeFile } from "@/lib/vae/request/file-removal.commands";
import { addProof } from "@/lib/vae/request/proof.commands";
import { accepted, act, NOW } from "../../../factories/people";
import { aDraft } from "../../../factories/vae";
import { aReceivedFile } from "../../../factories/vae-samples";

test("a draft takes fifty proofs and no more, those removed within a day included", async () => {
  const { id: candidacyId, person } = await aDraft();
  const add = async (at = NOW) =>
    act(person, async (work) => addProof(work, { candidacyId }, await aReceivedFile()), at);
  const file = { purpose: "PROOF", candidacyId, mime: "application/pdf", size: 1 } as const;
  await db.storedFile.createMany({
    data: Array.from({ length: MAX_FILES - 1 }, () => ({
      ...file,
      ...{ storageKey: randomUUID(), originalName: "contrat.pdf", sha256: "0".repeat(64) },
      createdAt: NOW,
    })),
  });
  accepted(await add());
  const refusal = {
    ok: false,
    error: { message: expect.stringMatching(/^Un dossier .* 50 just/) },
  };
  expect(await add()).toMatchObject(refusal);
  const { id: fileId } = await db.storedFile.findFirstOrThrow({ where: { candidacyId } });
  accepted(await act(person, (work) => removeFile(work, { candidacyId, fileId })));
  const aDayLater = new Date(NOW.getTime() + 24 * 60 * 60 * 1000);
  expect(await add(new Date(aDayLater.getTime() - 1))).toMatchObject(refusal);
  accepted(await add(aDayLater));
});
