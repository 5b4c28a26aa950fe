import type { Sex } from "@/lib/candidates/candidate";
import type { GrantMandateInput } from "@/lib/juries/institution/mandate.schema";
import type { Side } from "@/lib/platform/actor/actor";
import type { StaffKey } from "./cast-staff.ts";

export type Holder = Extract<
  StaffKey,
  "president" | `employee${string}` | `employer${string}` | `substitute${string}`
>;
type Seat = readonly Holder[];

const SOURCE =
  "organisations de la négociation de branche du 7 novembre 2017, à confirmer ; titulaires fictifs";

/** One seat for each union, titular first, then the substitute; as many seats for the employers (R49, R50). */
export const organisations = [
  {
    name: "CFDT Banques et Assurances",
    acronym: "CFDT",
    side: "EMPLOYEES",
    source: SOURCE,
    seats: [["president", "substitute1"]],
  },
  {
    name: "Fédération de l’assurance CFE-CGC",
    acronym: "CFE-CGC",
    side: "EMPLOYEES",
    source: SOURCE,
    seats: [["employee"]],
  },
  {
    name: "Fédération CGT des syndicats du personnel de la banque et de l’assurance",
    acronym: "CGT",
    side: "EMPLOYEES",
    source: SOURCE,
    seats: [["employee3"]],
  },
  {
    name: "UNSA Banques, assurances et sociétés financières",
    acronym: "UNSA",
    side: "EMPLOYEES",
    source: SOURCE,
    seats: [["employee4"]],
  },
  {
    name: "Fédération des employés et cadres FO",
    acronym: "FO",
    side: "EMPLOYEES",
    source: SOURCE,
    seats: [["employee5", "substitute2"]],
  },
  {
    name: "Fédération CFTC banques et assurances",
    acronym: "CFTC",
    side: "EMPLOYEES",
    source: SOURCE,
    seats: [["employee6"]],
  },
  {
    name: "France Assureurs",
    acronym: "France Assureurs",
    side: "EMPLOYERS",
    source: SOURCE,
    seats: [
      ["employer"],
      ["employer2", "substitute3"],
      ["employer3"],
      ["employer4"],
      ["employer5"],
      ["employer6"],
    ],
  },
] as const satisfies readonly {
  name: string;
  acronym: string;
  side: Side;
  source: string;
  seats: readonly Seat[];
}[];

type Kept = Pick<
  GrantMandateInput,
  "kind" | "employerName" | "employerSiret" | "gender" | "qualified"
>;

const at = (employerName: string, employerSiret: string) => ({ employerName, employerSiret });
const belfort = at("Compagnie d’assurances du Lion", "97623381700015");
const meuse = at("Mutuelle des Trois Frontières", "97744126000014");
const garonne = at("Assurances Garonne et Bassin", "97850093200014");
/** The company whose candidates the portal finds a link with. */
const coast = at("Prévoyance du Littoral", "98712045800011");

const titular = (
  employer: Pick<Kept, "employerName" | "employerSiret">,
  gender: Sex,
  qualified = true,
): Kept => ({ kind: "TITULAR", ...employer, gender, qualified });
const substitute = (employer: Pick<Kept, "employerName" | "employerSiret">, gender: Sex): Kept => ({
  kind: "SUBSTITUTE",
  ...employer,
  gender,
  qualified: false,
});

/** Who worked for a company before: the portal finds a link with its candidates. */
export const former = {
  holder: "substitute2",
  name: "Assurances des Trois Rivières",
  siren: "987654316",
} as const;

export const holders: Record<Holder, Kept> = {
  president: titular(belfort, "F"),
  employee: titular(meuse, "F"),
  employee3: titular(coast, "M"),
  employee4: titular(garonne, "M", false),
  employee5: titular(belfort, "F", false),
  employee6: titular(meuse, "M"),
  employer: titular(garonne, "M"),
  employer2: titular(belfort, "F"),
  employer3: titular(meuse, "M"),
  employer4: titular(garonne, "F", false),
  employer5: titular(belfort, "M", false),
  employer6: titular(meuse, "F"),
  substitute1: substitute(garonne, "F"),
  substitute2: substitute(meuse, "M"),
  substitute3: substitute(belfort, "F"),
};
