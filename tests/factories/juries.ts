import { randomUUID } from "node:crypto";
import { grantMandate } from "@/lib/juries/institution/mandate.commands";
import { enrolOrganisation } from "@/lib/juries/institution/organisation.commands";
import { recordPresidency } from "@/lib/juries/institution/presidency.commands";
import { addSeat } from "@/lib/juries/institution/seat.commands";
import type { Side } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { accepted, act, aPerson, aSecretary, PASSWORD, type Person, withPassword } from "./people";
import { aSiret } from "./sirets";

export type Juror = Person & {
  mandateId: string;
  side: Side;
  kind: "TITULAR" | "SUBSTITUTE";
  siret: string;
};
export type Jury = { secretary: Person; employers: Juror[]; employees: Juror[] };

/** One of the members, in the order they were given their seats. */
export function memberOf(jury: Jury, side: "employers" | "employees", index: number): Juror {
  const found = jury[side][index];
  if (!found) throw new Error("no such member");
  return found;
}

const PERIOD = { startsOn: "2025-01-01", endsOn: "2028-12-31" };
const SIDES = { EMPLOYERS: "employers", EMPLOYEES: "employees" } as const;

let serial = 0;

/** A person who can sign: they have a password. */
export async function aSigner(name: string, email = `${randomUUID()}@exemple.fr`): Promise<Person> {
  return withPassword(await aPerson(name, email));
}

type Seating = { side: Side; name: string; substitute?: string };

/** An organisation with one seat and its holders, through the commands of the secretariat. */
async function aSeat(secretary: Person, { side, name, substitute }: Seating): Promise<Juror[]> {
  serial += 1;
  const organisation = accepted(
    await act(secretary, (work) =>
      enrolOrganisation(work, {
        name: `Organisation ${serial}`,
        acronym: `ORG${serial}`,
        side,
        source: "arrêté d’essai",
        startsOn: PERIOD.startsOn,
        endsOn: "",
      }),
    ),
  );
  const seat = {
    organisationId: organisation.id,
    label: "1",
    startsOn: PERIOD.startsOn,
    endsOn: "",
  };
  accepted(await act(secretary, (work) => addSeat(work, seat)));
  const { id: seatId } = await db.seat.findFirstOrThrow({
    where: { organisationId: organisation.id },
  });
  const jurors = [await aJuror(secretary, { seatId, side, name, kind: "TITULAR" })];
  if (substitute)
    jurors.push(await aJuror(secretary, { seatId, side, name: substitute, kind: "SUBSTITUTE" }));
  return jurors;
}

type Holder = {
  seatId: string;
  side: Side;
  name: string;
  kind: "TITULAR" | "SUBSTITUTE";
  qualified?: boolean;
};

export async function aJuror(
  secretary: Person,
  { seatId, side, name, kind, qualified = true }: Holder,
): Promise<Juror> {
  const person = await aSigner(name);
  serial += 1;
  const siret = aSiret();
  accepted(
    await act(secretary, (work) =>
      grantMandate(work, {
        seatId,
        name,
        email: person.email,
        kind,
        ...PERIOD,
        cpnfpeStartsOn: PERIOD.startsOn,
        cpnfpeEndsOn: PERIOD.endsOn,
        employerName: `Employeur ${serial}`,
        employerSiret: siret,
        gender: serial % 2 === 0 ? "F" : "M",
        qualified,
        password: PASSWORD,
      }),
    ),
  );
  const { id: mandateId } = await db.mandate.findFirstOrThrow({ where: { userId: person.userId } });
  return { ...person, mandateId, side, kind, siret };
}

/** A jury in parity, so many seats a side, each with a substitute; the first of the employers presides. */
export async function aJury({ seats = 2 } = {}): Promise<Jury> {
  const secretary = await aSecretary("Louis Martin");
  const jury: Jury = { secretary, employers: [], employees: [] };
  for (const side of ["EMPLOYERS", "EMPLOYEES"] as const) {
    for (let seat = 1; seat <= seats; seat += 1) {
      const names = { name: `${side} ${seat}`, substitute: `${side} ${seat} bis` };
      jury[SIDES[side]].push(...(await aSeat(secretary, { side, ...names })));
    }
  }
  const [president] = jury.employers;
  if (!president) throw new Error("a jury has a president");
  await setAlternation("2026-01-01");
  accepted(await preside(jury, president, "2026-01-01", "2026-12-31"));
  return jury;
}

/** The day from which the branch counts the years of presidency, the first to the employers. */
export const setAlternation = (value: string) =>
  db.setting.update({ where: { key: "jury.presidencyStartsOn" }, data: { value } });

/** The secretariat records who presides from a day to a day, elected long before. */
export const preside = (
  { secretary }: Pick<Jury, "secretary">,
  { mandateId }: Pick<Juror, "mandateId">,
  startsOn: string,
  endsOn: string,
  exception = "",
) =>
  act(secretary, (work) =>
    recordPresidency(work, { ...election, mandateId, startsOn, endsOn, exception }),
  );

const election = { electedOn: "2024-12-16", minutesReference: "", password: PASSWORD };

export const titulars = ({ employers, employees }: Jury): Juror[] =>
  [...employers, ...employees].filter(({ kind }) => kind === "TITULAR");
