import { expect, test } from "vitest";
import { composeMessage } from "@/lib/messages/outgoing-message";

test("the secretariat reads what is due by kind, and no number in the subject", () => {
  const clocks = [
    { kind: "JURY_BEFORE", number: "CRCA-2026-00001", dueOn: "2027-01-22" },
    { kind: "RESULT_NOTICE", number: "CRCA-2026-00002", dueOn: "2027-01-23" },
    { kind: "JURY_BEFORE", number: "CRCA-2026-00003", dueOn: "2027-02-01" },
  ];
  const { subject, paragraphs } = composeMessage("clocksDue", { clocks });
  expect(subject).not.toMatch(/\d/);
  expect(paragraphs.map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "Au plus tard le jour indiqué :",
    "Candidatures à présenter au jury : CRCA-2026-00001 (22 janvier 2027), CRCA-2026-00003 (1er février 2027).",
    "Résultats à notifier : CRCA-2026-00002 (23 janvier 2027).",
  ]);
});
