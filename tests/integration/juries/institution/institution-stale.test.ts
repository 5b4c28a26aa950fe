import { beforeAll, expect, test } from "vitest";
import {
  changeOrganisationPeriod,
  enrolOrganisation,
} from "@/lib/juries/institution/organisation.commands";
import { endPresidency } from "@/lib/juries/institution/presidency-end.commands";
import { changeSeatPeriod } from "@/lib/juries/institution/seat.commands";
import { db } from "@/lib/platform/db/client";
import { aJury } from "../../../factories/juries";
import { act, PASSWORD, type Person, sentenceOf } from "../../../factories/people";

let secretary: Person;
beforeAll(async () => {
  secretary = (await aJury({ seats: 1 })).secretary;
});

test("an organisation changed on a stale page is refused, and a sigle is given once", async () => {
  const { id, acronym } = await db.organisation.findFirstOrThrow({ where: { side: "EMPLOYEES" } });
  const period = {
    id,
    version: 1,
    startsOn: "2025-01-01",
    endsOn: "",
    source: "arrêté du 6 octobre 2025",
  };
  expect((await act(secretary, (work) => changeOrganisationPeriod(work, period))).ok).toBe(true);
  expect(await act(secretary, (work) => changeOrganisationPeriod(work, period))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
  const twin = {
    name: "Autre",
    acronym,
    side: "EMPLOYERS" as const,
    startsOn: "2025-01-01",
    endsOn: "",
    source: "essai",
  };
  expect(sentenceOf(await act(secretary, (work) => enrolOrganisation(work, twin)))).toBe(
    "Une organisation porte déjà ce sigle.",
  );
});

test("a seat or a presidency changed on a stale page is refused, and what was entered first stays", async () => {
  const seat = await db.seat.findFirstOrThrow({ where: { label: "1" } });
  const period = { seatId: seat.id, version: 1, startsOn: "2025-01-01" };
  const change = (endsOn: string) =>
    act(secretary, (work) => changeSeatPeriod(work, { ...period, endsOn }));
  expect((await change("2031-12-31")).ok).toBe(true);
  expect(await change("")).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await db.seat.findUniqueOrThrow({ where: { id: seat.id } })).toMatchObject({
    version: 2,
    endsOn: new Date("2031-12-31"),
  });

  const { id, version } = await db.presidency.findFirstOrThrow();
  const end = (endsOn: string) =>
    act(secretary, (work) => endPresidency(work, { id, version, endsOn, password: PASSWORD }));
  expect((await end("2026-12-30")).ok).toBe(true);
  expect(await end("2026-12-29")).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await db.presidency.findUniqueOrThrow({ where: { id } })).toMatchObject({
    version: version + 1,
    endsOn: new Date("2026-12-30"),
  });
});
