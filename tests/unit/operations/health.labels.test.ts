import { expect, test } from "vitest";
import type { ScheduledRun } from "@/lib/operations/health";
import { deadText, durationText, runText } from "@/lib/operations/health.labels";

test.each([
  [0, "0 seconde"],
  [59.9, "59 secondes"],
  [60, "1 minute"],
  [3599, "59 minutes"],
  [3600, "1 heure"],
  [86_399, "23 heures"],
  [86_400, "1 jour"],
  [3 * 86_400, "3 jours"],
  [-5, "0 seconde"],
])("%d seconds are told as %s", (seconds, words) => {
  expect(durationText(seconds).replace("\u00a0", " ")).toBe(words);
});

const run: ScheduledRun = {
  queue: "expire",
  hasSucceeded: true,
  since: 7200,
  firstDue: null,
  lateAfter: 9000,
  fault: null,
  isUnderWay: false,
};

test.each([
  [run, "Dernier succès il y a 2 heures."],
  [{ ...run, hasSucceeded: false }, "Aucun succès connu depuis 2 heures."],
  [
    { ...run, hasSucceeded: false, since: 5, firstDue: new Date("2026-11-30T02:15:00Z") },
    "Première exécution prévue le 30 novembre 2026 à 3 h 15.",
  ],
  [{ ...run, since: null }, "Jamais prévue : le processus des tâches n’a pas encore été lancé."],
  [{ ...run, fault: "Error 1/4" }, "Dernier succès il y a 2 heures. Incident : Error 1/4."],
])("a job of the clock is told: %#", (given, words) => {
  expect(runText(given).replaceAll("\u00a0", " ")).toBe(words);
});

const none = { givenUp: 0, refused: 0, heldBack: 0 };

test("messages that did not leave are told by why they did not", () => {
  expect(deadText(none)).toEqual([expect.stringMatching(/^Aucun/)]);
  expect(deadText({ ...none, givenUp: 2 })).toEqual([expect.stringMatching(/^Abandonnés.* 2/)]);
  expect(deadText({ ...none, refused: 3 })).toEqual([expect.stringMatching(/^Refusés.* 3/)]);
  expect(deadText({ ...none, heldBack: 4 })).toEqual([expect.stringMatching(/^Retenus.* 4/)]);
});
