import { beforeAll, beforeEach, expect, test } from "vitest";
import { getInstitution } from "@/lib/juries/institution/organisation.queries";
import { recordPresidency } from "@/lib/juries/institution/presidency.commands";
import {
  endPresidency,
  withdrawPresidency,
} from "@/lib/juries/institution/presidency-end.commands";
import { db } from "@/lib/platform/db/client";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { aJury, type Juror, type Jury, preside, setAlternation } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { anOpenSession } from "../../../factories/jury-sessions";
import { accepted, act, NOW, PASSWORD } from "../../../factories/people";

let jury: Jury;
let employer: Juror;
let employee: Juror;
beforeAll(async () => {
  jury = await aJury({ seats: 1 });
  [employer, employee] = [jury.employers[0], jury.employees[0]] as [Juror, Juror];
});
beforeEach(() => setAlternation("2026-01-01"));

const found = (startsOn: string) =>
  db.presidency.findFirstOrThrow({ where: { startsOn: new Date(startsOn) } });
const rows = async () =>
  (await getInstitution(await jury.secretary.actor(), NOW))?.presidencies.rows ?? [];
const takeBack = async (startsOn: string) => {
  const { id, version } = await found(startsOn);
  return act(jury.secretary, (work) =>
    withdrawPresidency(work, { id, version, password: PASSWORD }),
  );
};

test.each<[string, () => Juror, string, string, string]>([
  ["of the side whose year it is not", () => employer, "2027-01-01", "2027-12-31", "mandateId"],
  ["a substitute's", () => jury.employees[1] as Juror, "2027-01-01", "2027-12-31", "mandateId"],
  ["of two years", () => employee, "2027-01-01", "2028-12-31", "endsOn"],
  ["that begins late, after nobody", () => employee, "2027-01-02", "2027-12-31", "startsOn"],
  ["beside another", () => employee, "2026-12-31", "2027-12-31", "startsOn"],
  ["beyond the mandate", () => employer, "2028-01-01", "2029-01-01", "endsOn"],
  ["before the mandate", () => employer, "2024-12-31", "2024-12-31", "startsOn"],
])("a presidency %s is refused at its field (R53)", async (_, who, startsOn, endsOn, field) =>
  expect(await preside(jury, who(), startsOn, endsOn)).toMatchObject({
    error: {
      reason: "RULE",
      field,
    },
  }),
);

test.each([
  ["2026-11-22", "2027-01-01", null],
  ["2026-11-23", "2027-01-01", "electedOn"],
  ["2026-11-22", "2026-11-21", "electedOn"],
])("elected on %s, today being 22 November, for %s: %s", async (electedOn, startsOn, field) => {
  const asked = { mandateId: employee.mandateId, startsOn, endsOn: "2027-12-31", exception: "" };
  const result = await act(jury.secretary, (work) =>
    recordPresidency(work, {
      ...asked,
      electedOn,
      minutesReference: "PV-JURY-7",
      password: PASSWORD,
    }),
  );
  if (field) return expect(result).toMatchObject({ error: { field } });
  accepted(result);
  expect((await rows())[0]).toMatchObject({
    ...{ electedOn, minutesReference: "PV-JURY-7", findings: [] },
    recorded: { by: "Louis Martin", on: "2026-11-22" },
  });
  accepted(await takeBack(startsOn));
});

test("without the day of the branch nobody presides but for a reason, which the page tells with who wrote it", async () => {
  await setAlternation("");
  expect(await preside(jury, employee, "2027-01-01", "2027-12-31")).toMatchObject({
    error: {
      field: "startsOn",
    },
  });
  accepted(await preside(jury, employee, "2027-01-01", "2027-12-31", "Présidence provisoire."));
  expect((await rows()).map(({ findings }) => findings.map(({ code }) => code))).toEqual([
    ["PRESIDENCY_EXCEPTION"],
    ["PRESIDENCY_YEAR_UNKNOWN"],
  ]);
  accepted(await takeBack("2027-01-01"));
});

test("who leaves is replaced by the same side for the rest of the year, and one that nobody presided under is taken back", async () => {
  accepted(await preside(jury, employee, "2027-01-01", "2027-12-31"));
  const { id, version } = await found("2027-01-01");
  const cut = { id, version, endsOn: "2027-06-30", password: PASSWORD };
  accepted(await act(jury.secretary, (work) => endPresidency(work, cut)));
  expect(await preside(jury, employer, "2027-07-01", "2027-12-31")).toMatchObject({
    error: {
      field: "mandateId",
    },
  });
  accepted(await preside(jury, employee, "2027-07-01", "2027-12-31"));
  for (const startsOn of ["2027-07-01", "2027-01-01"]) accepted(await takeBack(startsOn));
  expect((await rows()).map(({ startsOn }) => startsOn)).toEqual(["2026-01-01"]);
  const told = await db.outgoingMessage.findMany({
    where: {
      recipientId: employee.userId,
      kind: { in: ["presidencyShortened", "presidencyWithdrawn"] },
    },
    orderBy: { id: "asc" },
  });
  expect(told.map(({ kind }) => kind).slice(-3)).toEqual([
    ...["presidencyShortened", "presidencyWithdrawn", "presidencyWithdrawn"],
  ]);
});

test("the past of a presidency stays: it is cut yesterday at the earliest, and not taken back once a session has opened", async () => {
  expect((await rows())[0]).toMatchObject({ mayEnd: true, mayWithdraw: true });
  await anOpenSession(jury, { candidacies: [await aReadyCandidacy({ route: "WORKPLACE" })] });
  expect((await rows())[0]).toMatchObject({ mayEnd: true, mayWithdraw: false });
  expect(await takeBack("2026-01-01")).toMatchObject({ error: { reason: "RULE" } });
  const { id, version } = await found("2026-01-01");
  const cut = (endsOn: string) =>
    act(jury.secretary, (work) => endPresidency(work, { id, version, endsOn, password: PASSWORD }));
  expect(await cut("2026-11-20")).toMatchObject({ error: { field: "endsOn" } });
  accepted(await cut("2026-11-21"));
  expect(dateToDay((await found("2026-01-01")).endsOn)).toBe("2026-11-21");
  expect((await rows())[0]).toMatchObject({ mayEnd: false, mayWithdraw: true });
});
