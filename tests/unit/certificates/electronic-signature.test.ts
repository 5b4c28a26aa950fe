import { expect, test } from "vitest";
import { signed } from "@/lib/certificates/electronic-signature.commands";
import { Refused } from "@/lib/platform/shared/failure";
import { err } from "@/lib/platform/shared/result";

const PDF = Buffer.from("un document");
const said = {
  on: new Date("2026-11-22T09:00:00Z"),
  reason: "Délivrance CQP-2026-00001",
  place: "Paris",
};

test("without a certificate to sign with a document is issued as it is, unless the branch requires one", async () => {
  expect(await signed(PDF, err("ABSENT"), { ...said, isRequired: false })).toBe(PDF);
  await expect(signed(PDF, err("ABSENT"), { ...said, isRequired: true })).rejects.toThrow(Refused);
});

test.each(["UNREADABLE", "NOT_YET", "EXPIRED"] as const)(
  "one that is %s stops the issue, whatever the branch requires",
  async (fault) => {
    for (const isRequired of [false, true])
      await expect(signed(PDF, err(fault), { ...said, isRequired })).rejects.toThrow(Refused);
  },
);
