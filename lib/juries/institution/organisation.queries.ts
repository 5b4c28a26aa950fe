import "server-only";
import { heldSeats, parityFindings } from "@/lib/juries/composition/composition";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { coversDay, periodDays } from "@/lib/platform/shared/period";
import { institutionPolicy } from "./institution.policy";
import { readPresidencies } from "./presidency.queries";
import type { Institution, OrganisationPage, OrganisationRow } from "./view";

/** Both sides as they stand today: organisations, parity, presidencies (R49, R53). */
export const getInstitution = (actor: Actor, now: Date): Promise<Institution | null> =>
  read(actor, async (tx) => {
    if (!institutionPolicy.keep(actor)) return null;
    const today = parisDay(now);
    const facts = await readComposition(tx, null, today);
    const held = heldSeats(facts);
    return {
      organisations: await listOrganisations(tx, today),
      presidencies: await readPresidencies(tx, today),
      parity: parityFindings(facts),
      seats: {
        employers: facts.employerSeats,
        employees: facts.unions.reduce((sum, { seats }) => sum + seats, 0),
        heldByEmployers: held.employers,
        heldByEmployees: held.employees,
      },
    };
  });

async function listOrganisations(tx: Reader, today: CalendarDay): Promise<OrganisationRow[]> {
  const rows = await tx.organisation.findMany({
    select: {
      id: true,
      name: true,
      acronym: true,
      side: true,
      source: true,
      startsOn: true,
      endsOn: true,
      seats: { select: { startsOn: true, endsOn: true } },
    },
    orderBy: [{ side: "asc" }, { acronym: "asc" }],
  });
  return rows.map(({ seats, startsOn, endsOn, ...row }) => ({
    ...row,
    ...periodDays({ startsOn, endsOn }),
    isValid: coversDay(periodDays({ startsOn, endsOn }), today),
    seats: seats.filter((seat) => coversDay(periodDays(seat), today)).length,
  }));
}

export const getOrganisationPage = (
  actor: Actor,
  id: string,
  now: Date,
): Promise<OrganisationPage | null> =>
  read(actor, async (tx) => {
    if (!institutionPolicy.keep(actor)) return null;
    const row = await tx.organisation.findUnique({
      where: { id },
      include: {
        seats: {
          orderBy: { label: "asc" },
          include: {
            mandates: {
              include: {
                user: { select: { displayName: true } },
                formerEmployers: { orderBy: [{ endedOn: "desc" }, { id: "asc" }] },
              },
              orderBy: [{ startsOn: "desc" }, { kind: "asc" }],
            },
          },
        },
      },
    });
    if (!row) return null;
    const today = parisDay(now);
    const { seats, startsOn, endsOn, ...organisation } = row;
    const validity = periodDays({ startsOn, endsOn });
    const isValid = coversDay(validity, today);
    return {
      ...organisation,
      ...validity,
      isValid,
      today,
      seats: seats.map(({ mandates, id: seatId, version, label, ...dates }) => ({
        id: seatId,
        version,
        label,
        ...periodDays(dates),
        isValid: isValid && coversDay(periodDays(dates), today),
        mandates: mandates.map((mandate) => {
          const held = { startsOn: dateToDay(mandate.startsOn), endsOn: dateToDay(mandate.endsOn) };
          return {
            ...held,
            id: mandate.id,
            version: mandate.version,
            kind: mandate.kind,
            gender: mandate.gender,
            name: mandate.user.displayName,
            employerName: mandate.employerName,
            formerEmployers: mandate.formerEmployers.map(({ endedOn, ...former }) => ({
              ...former,
              endedOn: endedOn && dateToDay(endedOn),
            })),
            qualified: mandate.qualified,
            cpnfpe: {
              startsOn: dateToDay(mandate.cpnfpeStartsOn),
              endsOn: dateToDay(mandate.cpnfpeEndsOn),
            },
            isValid: coversDay(held, today),
            isPast: held.endsOn < today,
          };
        }),
      })),
    };
  });
