import type { Actor } from "./actor";

/** Whether somebody may do something with a subject; without one, what they are to the portal decides alone. */
export type Right<Subject = void> = (actor: Actor, subject: Subject) => boolean;

export const anyOf =
  <Subject>(...rights: Right<Subject>[]): Right<Subject> =>
  (actor, subject) =>
    rights.some((right) => right(actor, subject));

export const allOf =
  <Subject>(...rights: Right<Subject>[]): Right<Subject> =>
  (actor, subject) =>
    rights.every((right) => right(actor, subject));

/** What somebody is to the portal, whatever the subject. */
type Standing = (actor: Actor, subject?: unknown) => boolean;

export const isSecretariat: Standing = ({ relations }) => relations.isSecretariat;
export const isAdministrator: Standing = ({ relations }) => relations.isAdministrator;
export const isDataProtectionOfficer: Standing = ({ relations }) =>
  relations.isDataProtectionOfficer;
export const isClock: Standing = ({ relations }) => relations.isClock;
export const isCandidate: Standing = ({ relations }) => relations.candidateId !== null;
export const isInvited: Standing = ({ relations }) => relations.isInvited;
export const isJuror: Standing = ({ relations }) => relations.mandates.length > 0;
export const belongsToCompany: Standing = ({ relations }) => relations.companies.length > 0;
export const isManager: Standing = ({ relations }) =>
  relations.companies.some(({ role }) => role === "MANAGER");

export const isMemberOf = ({ relations }: Actor, id: string | null): boolean =>
  relations.companies.some(({ companyId }) => companyId === id);
export const isManagerOf = ({ relations }: Actor, id: string | null): boolean =>
  relations.companies.some(({ companyId, role }) => companyId === id && role === "MANAGER");
