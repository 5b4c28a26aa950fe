import { sideNames } from "@/lib/jury-sessions/jury-session.labels";
import type { Side } from "@/lib/platform/actor/actor";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { ofName } from "@/lib/platform/shared/of-name";
import type { PresidencyYear } from "./alternation";

type Text = { reason: string; remedy: string };

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const seats = (count: number) => plural(count, "siège", "sièges");
const members = (count: number) => plural(count, "membre", "membres");

const REPLACE =
  "Dans Organisations, abrégez ou retirez cette présidence, puis enregistrez celle qui lui succède.";

/** What is wrong with a composition and what would mend it, by code. */
export const findingTexts = {
  NO_UNION: (): Text => ({
    reason: "Aucune organisation syndicale représentative n’est enregistrée à cette date.",
    remedy: "Enregistrez les organisations et leurs dates de validité.",
  }),
  UNION_SEATS: (union: string, count: number): Text => ({
    reason: `${union} a ${seats(count)} à cette date : chaque organisation syndicale représentative en a un, et un seul.`,
    remedy: "Corrigez les sièges de cette organisation, ou ses dates de validité.",
  }),
  SIDES_UNEQUAL: (employers: number, employees: number): Text => ({
    reason: `Il y a ${seats(employers)} d’employeurs pour ${seats(employees)} de salariés.`,
    remedy: "Il faut autant de sièges d’employeurs que de sièges de salariés.",
  }),
  MANDATE_NOT_VALID: (name: string): Text => ({
    reason: `Le mandat ${ofName(name)} n’est pas valable ce jour.`,
    remedy: "Enregistrez cette personne comme absente, ou mettez son mandat à jour.",
  }),
  SUBSTITUTE_WITH_TITULAR: (name: string): Text => ({
    reason: `${name} siège comme suppléant alors que le titulaire du siège n’est pas absent.`,
    remedy: "Enregistrez le titulaire comme absent ou excusé, ou le suppléant comme absent.",
  }),
  NO_PRESIDENT: (): Text => ({
    reason: "Aucune présidence n’est en cours à cette date.",
    remedy: "Enregistrez la présidence élue par le jury.",
  }),
  PRESIDENCY_YEAR_UNKNOWN: (): Text => ({
    reason: "L’année de présidence n’est pas fixée : rien ne dit à quel collège elle revient.",
    remedy: "Un administrateur en indique le premier jour dans les paramètres du jury paritaire.",
  }),
  PRESIDENCY_SUBSTITUTE: (name: string): Text => ({
    reason: `${name} est enregistré à la présidence du jury comme membre suppléant.`,
    remedy: `Un suppléant ne préside pas le jury. ${REPLACE}`,
  }),
  PRESIDENCY_WITHOUT_MANDATE: (name: string, mandateEndsOn: CalendarDay): Text => ({
    reason: `Le mandat ${ofName(name)} se termine le ${formatDay(mandateEndsOn)}, avant sa présidence.`,
    remedy: REPLACE,
  }),
  PRESIDENCY_OTHER_SIDE: (name: string, year: PresidencyYear): Text => ({
    reason: `La présidence ${ofName(name)} ne suit pas l’alternance : du ${formatDay(year.startsOn)} au ${formatDay(year.endsOn)}, elle revient au ${sideNames[year.side]}.`,
    remedy: `${REPLACE} Si la branche en a décidé autrement, enregistrez-la avec ce motif.`,
  }),
  PRESIDENCY_BEYOND_YEAR: (name: string, year: PresidencyYear): Text => ({
    reason: `La présidence ${ofName(name)} dépasse l’année de présidence, qui se termine le ${formatDay(year.endsOn)}.`,
    remedy: `Abrégez-la dans Organisations. Si la branche en a décidé autrement, enregistrez-la avec ce motif.`,
  }),
  PRESIDENCY_EXCEPTION: (name: string, exception: string): Text => ({
    reason: `La présidence ${ofName(name)} déroge à la règle, par décision de la branche.`,
    remedy: `${exception}\nLa séance peut se tenir ; le procès-verbal le dira.`,
  }),
  NOBODY_PRESIDES: (): Text => ({
    reason: "Personne n’est enregistré pour présider la séance.",
    remedy: "Le secrétaire de la session enregistre qui préside.",
  }),
  PRESIDING_ABSENT: (name: string): Text => ({
    reason: `La présence ${ofName(name)}, qui préside, n’est pas enregistrée.`,
    remedy: "Relevez sa présence, ou enregistrez un autre membre présent du même collège.",
  }),
  PRESIDING_SET_ASIDE: (name: string): Text => ({
    reason: `${name} préside, mais ne siège pas pour ce candidat.`,
    remedy: "Enregistrez à la présidence un autre membre présent du même collège pour cet examen.",
  }),
  PRESIDENT_AVAILABLE: (name: string): Text => ({
    reason: `La présidence revient à ${name}, dont la présence est enregistrée.`,
    remedy: "Enregistrez à la présidence la personne élue, ou son absence.",
  }),
  PRESIDING_OTHER_SIDE: (side: Side): Text => ({
    reason: `Cette année, la présidence revient à un membre du ${sideNames[side]}.`,
    remedy: "Enregistrez à la présidence un membre présent de ce collège.",
  }),
  QUORUM_SIDE: (side: Side, present: number, required: number): Text => ({
    reason: `Quorum : ${members(present)} du ${sideNames[side]}, il en faut au moins ${required}.`,
    remedy: "Attendez un membre de ce collège, ou son suppléant ; sinon, reportez.",
  }),
  QUORUM_SEATS: (present: number, all: number, percent: number): Text => ({
    reason: `Quorum : ${seats(present)} sur ${all} comptent, il en faut au moins ${percent} %.`,
    remedy: "Attendez d’autres membres, ou leurs suppléants ; sinon, reportez.",
  }),
  UNEQUAL_PRESENCE: (employers: number, employees: number): Text => ({
    reason: `Présence inégale : ${employers} pour les employeurs, ${employees} pour les salariés.`,
    remedy: "La séance peut se tenir ; une présence égale est préférable.",
  }),
  LINKED: (count: number): Text => ({
    reason: `${members(count)} ne compte${count > 1 ? "nt" : ""} pas pour ce candidat, en raison d’un lien.`,
    remedy: "Rien à faire : la composition est vérifiée en conséquence.",
  }),
  UNDECLARED: (count: number): Text => ({
    reason: `${members(count)} n’${count > 1 ? "ont" : "a"} pas déclaré s’il existe un lien, et ne compte${count > 1 ? "nt" : ""} pas pour ce candidat.`,
    remedy:
      "Le membre déclare dans son espace, ou le secrétaire de la session recueille sa déclaration.",
  }),
  VAE_MEMBERS: (count: number): Text => ({
    reason: `Une VAE demande au moins deux membres ; ${count > 0 ? "un seul compte" : "aucun ne compte"} pour ce candidat.`,
    remedy: "Attendez un autre membre ; sinon, reportez cet examen.",
  }),
  VAE_QUALIFIED: (): Text => ({
    reason:
      "Une VAE demande un membre qualifié pour la certification ; aucun de ceux qui comptent ne l’est.",
    remedy: "Attendez un membre qualifié ; sinon, reportez cet examen.",
  }),
  UNBALANCED: (women: number, men: number): Text => ({
    reason: `Répartition : ${plural(women, "femme", "femmes")}, ${plural(men, "homme", "hommes")}.`,
    remedy: "La séance peut se tenir ; une représentation équilibrée est recherchée.",
  }),
} as const;
export type FindingCode = keyof typeof findingTexts;
