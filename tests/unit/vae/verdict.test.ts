import { expect, test } from "vitest";
import { REPLACEMENT_REASONS } from "@/lib/vae/admissibility/verdict";
import { replacementReasons } from "@/lib/vae/admissibility/verdict.labels";
import { examinePiecesSchema } from "@/lib/vae/admissibility/verdict.schema";

const id = "019a0000-0000-7000-8000-000000000000";
const read = (verdict: string, reason: string) =>
  examinePiecesSchema.safeParse({
    ...{ id, "fileIds[]": [id], "verdicts[]": [verdict], "reasons[]": [reason] },
    "versions[]": ["2"],
  });

test("a piece to be replaced says why, and no other does", () => {
  expect(read("TO_REPLACE", "").error?.issues).toMatchObject([{ path: ["reasons[]"] }]);
  expect(read("TO_REPLACE", " Illisible ").data?.pieces).toEqual([
    { fileId: id, verdict: "TO_REPLACE", reason: "Illisible", version: 2 },
  ]);
  expect(read("ACCEPTED", "Illisible").data?.pieces).toMatchObject([{ reason: null }]);
  expect(read("REFUSED", "").success).toBe(false);
});

test("each ready-made reason is a sentence that says what to do", () => {
  for (const reason of REPLACEMENT_REASONS) expect(replacementReasons[reason]).toMatch(/^Le .+\.$/);
});
