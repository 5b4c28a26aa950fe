import { beforeEach, expect, test } from "vitest";
import { endMandate } from "@/lib/juries/institution/mandate.commands";
import { endedPresidencyWords } from "@/lib/juries/institution/presidency.labels";
import { db } from "@/lib/platform/db/client";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { aJury, type Juror, type Jury, preside } from "../../../factories/juries";
import { accepted, act, PASSWORD } from "../../../factories/people";

let jury: Jury;
let employer: Juror;
beforeEach(async () => {
  await db.presidency.deleteMany();
  jury = await aJury({ seats: 1 });
  employer = jury.employers[0] as Juror;
});

const end = ({ mandateId: id }: Juror, endsOn: string, now?: Date) =>
  act(
    jury.secretary,
    (work) => endMandate(work, { id, version: 1, endsOn, password: PASSWORD }),
    now,
  );
const presidencies = async () =>
  (await db.presidency.findMany({ orderBy: { startsOn: "asc" } })).map(({ startsOn, endsOn }) =>
    [startsOn, endsOn].map(dateToDay).join(" "),
  );
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

test("a mandate that ends cuts the presidency that runs and takes back the one to come, and says both", async () => {
  accepted(await preside(jury, employer, "2028-01-01", "2028-12-31"));
  const ended = accepted(await end(employer, "2026-11-30"));
  expect(await presidencies()).toEqual(["2026-01-01 2026-11-30"]);
  expect(spaced(endedPresidencyWords(ended.presidencies))).toBe(
    " ; la présidence de ce membre se termine le 30 novembre 2026 et sa présidence à venir est retirée",
  );
  const told = await db.outgoingMessage.findMany({
    where: { recipientId: employer.userId, kind: { contains: "hortened" } },
  });
  expect(told.map(({ kind }) => kind).sort()).toEqual(["mandateShortened", "presidencyShortened"]);
});

test.each([
  ["2027-12-31", []],
  ["2028-01-01", ["2028-01-01 2028-01-01"]],
  ["2028-12-30", ["2028-01-01 2028-12-30"]],
])("a mandate that ends on %s leaves of the presidency of 2028: %s", async (endsOn, left) => {
  accepted(await preside(jury, employer, "2028-01-01", "2028-12-31"));
  accepted(await end(employer, endsOn));
  expect((await presidencies()).slice(1)).toEqual(left);
});

test("a mandate without a presidency beyond its end says nothing more", async () => {
  const ended = accepted(await end(employer, "2026-12-31"));
  expect(endedPresidencyWords(ended.presidencies)).toBe("");
});
