import type { BrowserContextOptions, Page } from "@playwright/test";
import type { Member, Organisation } from "./path-institution.ts";
import type { Person } from "./path-person.ts";

/** The people of the portal, each with a browser of their own for as long as the worker lives. */
export type People = {
  /** Not signed in. */
  meet: (person: Person, options?: BrowserContextOptions) => Promise<Page>;
  /** Signed in through the form, unless they are already. */
  enter: (person: Person) => Promise<Page>;
};

export const administrator: Person = {
  name: "Premier administrateur",
  email: "administration@exemple.fr",
};
export const secondAdministrator: Person = {
  name: "Administration du portail",
  email: "administration.bis@exemple.fr",
};
export const secretary: Person = { name: "Sylvie Renaud", email: "secretariat@exemple.fr" };
export const president: Member = {
  name: "Agnès Kerbrat",
  email: "presidence.jury@exemple.fr",
  gender: "Femme",
  employer: "Assurances du Ponant",
  siret: "73282932000074",
};
export const juror: Member = {
  name: "Omar Haddad",
  email: "jury.salaries@exemple.fr",
  gender: "Homme",
  employer: "Prévoyance du Midi",
  siret: "55210055400013",
};
export const employers: Organisation = {
  side: "Collège des employeurs",
  name: "Fédération fictive des assureurs",
  acronym: "FFA",
};
export const union: Organisation = {
  side: "Collège des salariés",
  name: "Syndicat fictif de l’assurance",
  acronym: "SFA",
};

/** Everybody's browsers, and the page of the secretariat, on the portal's second instance. */
export type Portal = { people: People; secretariat: Page };
