import { expect, test } from "vitest";
import { entryHash, type MinutesText, minutesHash } from "@/lib/juries/minutes/minutes";
import { presidencyExceptionText } from "@/lib/juries/minutes/minutes.labels";

const entry: MinutesText["entries"][number] = {
  entryId: "1",
  number: "1",
  candidacyNumber: "CRCA-2026-1",
  candidateName: "Zoé Martin",
  route: "VAE",
  version: "RNCP41351",
  outcome: "DEFERRED",
  result: null,
  blocks: [],
  quorum: { employers: 1, employees: 1 },
  remark: "",
  salt: "sel",
};
const text: MinutesText = {
  ...{ number: "JS-2026-1", edition: 1, heldOn: "2026-11-22", place: "Paris" },
  ...{ openedAt: "", closedAt: "", drawnUpAt: "", secretaryName: "", quorumRule: "" },
  ...{ members: [], recusedEntries: [], auditHead: "" },
  president: { name: "Agnès Kerbrat", side: "EMPLOYERS" },
  entries: [entry],
};

test("what is signed is the session, and of each entry its number and its hash", () => {
  expect(minutesHash({ ...text })).toBe(minutesHash(text));
  expect(minutesHash({ ...text, place: "Lyon" })).not.toBe(minutesHash(text));
  const other = { ...entry, remark: "Autre." };
  expect(entryHash(other)).not.toBe(entryHash(entry));
  expect(minutesHash({ ...text, entries: [other] })).not.toBe(minutesHash(text));
  expect(minutesHash({ ...text, entries: [] })).not.toBe(minutesHash(text));
});

test("what an earlier release drew up keeps its hash: nothing is added where the presidency follows the rule", () => {
  expect(minutesHash(text)).toBe(
    "554add1ed1e48090e6cd7dda26c6f1df2c6a3a4a16c29cfae06359a0f99ba598",
  );
  expect(entryHash(entry)).toMatch(/^[0-9a-f]{64}$/);
});

test("a presidency that departs from the rule is signed with its reason, who entered it and when", () => {
  const presidencyException = {
    name: "Agnès Kerbrat",
    reason: "Accord du 3 mars 2026.",
    recordedBy: "Louis Martin",
    recordedOn: "2026-03-04",
  };
  expect(minutesHash({ ...text, presidencyException })).not.toBe(minutesHash(text));
  expect(presidencyExceptionText(presidencyException).replaceAll("\u00a0", " ")).toBe(
    "Présidence du jury, Agnès Kerbrat, par décision de la branche : Accord du 3 mars 2026.\nEnregistré le 4 mars 2026 par Louis Martin.",
  );
});
