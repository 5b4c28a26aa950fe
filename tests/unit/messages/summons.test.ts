import { expect, test } from "vitest";
import { composeMessage } from "@/lib/messages/outgoing-message";

const summons = (place: string, remote: boolean) =>
  composeMessage("interviewSummons", {
    ...{ candidacyId: "c1", heldOn: "2026-12-04", time: "09:45", place, remote },
  }).paragraphs[0];

test.each([
  ["26 boulevard Haussmann, Paris", false, "reçoit", "26 boulevard Haussmann, Paris."],
  ["https://visio.exemple.fr/abc", true, "entend à distance", "https://visio.exemple.fr/abc"],
  ["Visioconférence, lien par e-mail", true, "entend à distance", "lien par e-mail."],
])("a summons to « %s » says where, a link being whole", (place, remote, verb, end) => {
  const said = summons(place, remote)?.replaceAll("\u00a0", " ") ?? "";
  expect(said).toContain(`Le jury vous ${verb} le 4 décembre 2026`);
  expect(said.endsWith(end)).toBe(true);
});
