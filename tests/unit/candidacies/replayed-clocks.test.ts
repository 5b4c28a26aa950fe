import { expect, test } from "vitest";
import { replayClocks } from "@/lib/candidacies/clocks/replayed";

const at = (day: string) => new Date(`2026-${day}T10:00:00Z`);
const journal = (...lines: [string, string][]) =>
  lines.map(([type, day]) => ({ type, at: at(day) }));
const running = (...lines: [string, string][]) =>
  replayClocks(journal(...lines)).map(({ kind, dueOn }) => `${kind} ${dueOn}`);

test("the first demand for pieces annuls the two months, the answer starts them anew (R22)", () => {
  expect(running(["submit", "03-02"])).toEqual(["ADMISSIBILITY_SILENCE 2026-05-02"]);
  expect(running(["submit", "03-02"], ["requestPieces", "03-10"])).toEqual([]);
  const answered: [string, string][] = [
    ["submit", "03-02"],
    ["requestPieces", "03-10"],
    ["resubmit", "03-20"],
  ];
  expect(running(...answered)).toEqual(["ADMISSIBILITY_SILENCE 2026-05-20"]);
  const again: [string, string][] = [...answered, ["requestPieces", "04-01"]];
  expect(running(...again)).toEqual(["ADMISSIBILITY_SILENCE 2026-05-20"]);
  expect(running(...again, ["resubmit", "04-10"])).toEqual(["ADMISSIBILITY_SILENCE 2026-05-20"]);
});

test("a decision ends them, one taken back begins anew, silence taken back goes on to the same day (R23)", () => {
  const decided: [string, string][] = [
    ["submit", "03-02"],
    ["declareAdmissible", "03-30"],
  ];
  expect(running(...decided)).toEqual([]);
  expect(running(...decided, ["withdrawDecision", "04-02"])).toEqual([
    "ADMISSIBILITY_SILENCE 2026-06-02",
  ]);
  expect(
    running(["submit", "03-02"], ["admitTacitly", "04-03"], ["takeBackSilence", "04-05"]),
  ).toEqual(["ADMISSIBILITY_SILENCE 2026-05-02"]);
});

test("the jury’s three months run from the filing, until it is returned or decided (R32)", () => {
  const filed: [string, string][] = [
    ["submit", "03-02"],
    ["declareAdmissible", "03-30"],
    ["fileValidation", "06-15"],
  ];
  expect(running(...filed)).toEqual(["JURY_BEFORE 2026-09-15"]);
  expect(running(...filed, ["returnValidation", "06-20"])).toEqual([]);
  expect(running(...filed, ["recordDecision", "09-01"])).toEqual([]);
});
