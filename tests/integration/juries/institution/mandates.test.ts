import { beforeAll, expect, test } from "vitest";
import { recordAttendance } from "@/lib/juries/deliberation/attendance.commands";
import { endMandate, grantMandate } from "@/lib/juries/institution/mandate.commands";
import { endPresidency } from "@/lib/juries/institution/presidency-end.commands";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import { db } from "@/lib/platform/db/client";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { aJury, type Juror, type Jury } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { aPlannedSession, aSummonedSession, versionOf } from "../../../factories/jury-sessions";
import { accepted, act, PASSWORD, sentenceOf } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury({ seats: 3 });
});

/** The titular of a seat, or its substitute. */
const holder = (side: "employers" | "employees", seat: 1 | 2 | 3, bis = false): Juror => {
  const found = jury[side][2 * seat - (bis ? 1 : 2)];
  if (!found) throw new Error("no such member");
  return found;
};
const end = ({ mandateId: id }: Juror, endsOn: string, version = 1) =>
  act(jury.secretary, (work) => endMandate(work, { id, version, endsOn, password: PASSWORD }));

test("one person holds one seat at a time, whichever seat is free", async () => {
  const former = holder("employees", 3, true);
  accepted(await end(former, "2026-11-21"));
  const { seatId } = await db.mandate.findUniqueOrThrow({ where: { id: former.mandateId } });
  const grant = (email: string) =>
    act(jury.secretary, (work) =>
      grantMandate(work, {
        seatId,
        name: "Omar Haddad",
        email,
        kind: "SUBSTITUTE",
        startsOn: "2026-11-22",
        endsOn: "2028-12-31",
        cpnfpeStartsOn: "2026-11-22",
        cpnfpeEndsOn: "2028-12-31",
        employerName: "Retraité",
        employerSiret: "",
        gender: "M",
        qualified: true,
        password: PASSWORD,
      }),
    );
  const other = holder("employers", 2);
  expect(await grant(other.email)).toMatchObject({
    error: {
      field: "email",
      message: expect.stringMatching(/^Cette personne a déjà un mandat sur cette période/),
    },
  });
  accepted(await grant("omar.haddad@exemple.fr"));
  const granted = await db.mandate.findFirstOrThrow({ where: { seatId }, orderBy: { id: "desc" } });
  expect(granted).toMatchObject({ employerName: "Retraité", employerSiret: null });
});

test("a mandate is shortened, not left as it was, and not from a stale page", async () => {
  const juror = holder("employers", 3);
  expect(sentenceOf(await end(juror, "2028-12-31"))).toMatch(/et le 30 décembre 2028\.$/);
  accepted(await end(juror, "2028-12-30"));
  expect(await end(juror, "2028-12-29")).toMatchObject({ error: { reason: "CONFLICT" } });
});

test("a member whose mandate ended before the day cannot be present; on its last day they can (R52)", async () => {
  const { id: candidacyId } = await aReadyCandidacy({ route: "WORKPLACE" });
  const id = await aSummonedSession(jury, {
    heldOn: "2026-12-10",
    candidacies: [{ id: candidacyId }],
  });
  const [gone, leaving] = [holder("employees", 2, true), holder("employees", 2)];
  accepted(await end(gone, "2026-12-09"));
  accepted(await end(leaving, "2026-12-10"));
  const come = async ({ mandateId }: Juror) => {
    const statuses = [{ mandateId, status: "PRESENT" as const }];
    const version = await versionOf(id);
    return act(
      jury.secretary,
      (work) => recordAttendance(work, { id, version, statuses }),
      new Date("2026-12-10T08:00:00Z"),
    );
  };
  expect(sentenceOf(await come(gone))).toBe(
    "Le mandat d’EMPLOYEES 2 bis n’est pas valable le 10 décembre 2026.",
  );
  expect((await come(leaving)).ok).toBe(true);
});

test("a presidency ends with the mandate it rests on, and is never made longer", async () => {
  const president = holder("employers", 1);
  accepted(await end(president, "2026-11-30"));
  const presidency = await db.presidency.findFirstOrThrow({
    where: { mandateId: president.mandateId },
  });
  const { id, version } = presidency;
  expect([version, dateToDay(presidency.endsOn)]).toEqual([2, "2026-11-30"]);
  const endOn = (endsOn: string) =>
    act(jury.secretary, (work) => endPresidency(work, { id, version, endsOn, password: PASSWORD }));
  expect(sentenceOf(await endOn("2026-12-01"))).toMatch(/^Choisissez un jour entre/);
  expect((await endOn("2026-11-29")).ok).toBe(true);
});

test("nobody is summoned while one side holds more seats than the other (R49)", async () => {
  const { id: candidacyId } = await aReadyCandidacy({ route: "WORKPLACE" });
  const id = await aPlannedSession(jury, { candidacies: [{ id: candidacyId }] });
  for (const bis of [false, true]) accepted(await end(holder("employees", 1, bis), "2026-11-21"));
  const version = await versionOf(id);
  const summoned = await act(jury.secretary, (work) => summonSession(work, { id, version }));
  expect(sentenceOf(summoned)).toMatch(/^Les sièges pourvus ce jour ne sont pas à parité : 3 /);
  expect(await db.attendance.count({ where: { sessionId: id } })).toBe(0);
});
