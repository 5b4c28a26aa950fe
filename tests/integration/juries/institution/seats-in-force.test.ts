import { expect, test } from "vitest";
import { enrolOrganisation } from "@/lib/juries/institution/organisation.commands";
import { getOrganisationPage } from "@/lib/juries/institution/organisation.queries";
import { addSeat } from "@/lib/juries/institution/seat.commands";
import { accepted, act, aSecretary } from "../../../factories/people";

test("a seat is in force while it and its organisation are, the last day counted", async () => {
  const secretary = await aSecretary();
  const organisation = {
    ...{ name: "Organisation passagère", acronym: "PASS", side: "EMPLOYEES" as const },
    ...{ source: "essai", startsOn: "2025-01-01", endsOn: "2026-11-22" },
  };
  const { id } = accepted(await act(secretary, (work) => enrolOrganisation(work, organisation)));
  const seat = { organisationId: id, label: "1", startsOn: "2025-01-01", endsOn: "" };
  accepted(await act(secretary, (work) => addSeat(work, seat)));
  const inForce = async (day: string) => {
    const now = new Date(`${day}T09:00:00Z`);
    const page = await getOrganisationPage(await secretary.actor(), id, now);
    return page?.seats.map(({ isValid }) => isValid);
  };
  expect(await inForce("2026-11-22")).toEqual([true]);
  expect(await inForce("2026-11-23")).toEqual([false]);
});
