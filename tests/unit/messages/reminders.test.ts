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

const ending = { candidacyId: "c1", rncpCode: "RNCP41351", dueOn: "2028-09-24" };

test.each([
  ["VAE", "CRCA-2028-00012", "Candidature CRCA-2028-00012", "recevable ce jour-là au plus tard"],
  ["VAE", null, "Votre brouillon", "recevable ce jour-là au plus tard"],
  ["WORKPLACE", "CRCA-2028-00013", "Candidature CRCA-2028-00013", "en formation"],
])(
  "the end of a registration is told by the way on of each route: %s %s",
  (route, number, subject, way) => {
    const message = composeMessage("registrationEnds", { ...ending, number, route });
    expect(message.subject).toContain(subject);
    const text = message.paragraphs.join(" ").replaceAll("\u00a0", " ");
    expect(text).toContain("prend fin le 24 septembre 2028");
    expect(text).toContain(way);
  },
);

test("a company reads its candidacies by registration, and nothing of a recevabilité (R82)", () => {
  const { rncpCode, dueOn } = ending;
  const candidacies = [
    { number: "CRCA-2028-00001", rncpCode, dueOn },
    { number: "CRCA-2028-00002", rncpCode, dueOn },
    { number: "GEA-2028-00001", rncpCode: "RNCP40000", dueOn: "2028-10-01" },
  ];
  const { subject, paragraphs } = composeMessage("companyRegistrationEnds", { candidacies });
  expect(subject).not.toMatch(/\d/);
  expect(paragraphs.slice(0, 2).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "RNCP41351, le 24 septembre 2028 : candidatures CRCA-2028-00001, CRCA-2028-00002.",
    "RNCP40000, le 1er octobre 2028 : candidature GEA-2028-00001.",
  ]);
  expect(paragraphs.join(" ")).not.toMatch(/recevab|VAE/i);
});
