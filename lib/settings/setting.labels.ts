import { formatDay } from "@/lib/platform/shared/calendar";
import type { SettingType } from "./value";

type Group = { prefix: string; title: string; lead: string };

/** The groups of the page of settings, by the beginning of their keys, in the order they are shown. */
export const settingGroups = [
  {
    prefix: "certificate",
    title: "Mentions des certificats",
    lead: "Aucun certificat n’est délivré tant qu’une de ces mentions n’est pas confirmée.",
  },
  {
    prefix: "version",
    title: "Enregistrement au répertoire",
    lead: "Pour chaque version de la certification, deux mentions obligatoires du certificat.",
  },
  {
    prefix: "body",
    title: "La commission",
    lead: "Ce que les pages publiques, les messages et les documents disent d’elle.",
  },
  {
    prefix: "faq",
    title: "Questions fréquentes",
    lead: "Ce que les pages publiques répondent à qui se renseigne.",
  },
  {
    prefix: "numbering",
    title: "Numérotation",
    lead: "Les numéros déjà attribués ne changent pas.",
  },
  {
    prefix: "registration",
    title: "Échéance de l’enregistrement",
    lead: "Après elle, seul qui a été déclaré recevable ou est entré en formation à temps passe devant le jury.",
  },
  {
    prefix: "vae",
    title: "Validation des acquis de l’expérience",
    lead: "Délais et signature des décisions de recevabilité.",
  },
  {
    prefix: "workplace",
    title: "Évaluation en situation de travail",
    lead: "Composition du comité, délais et habilitation des entreprises.",
  },
  {
    prefix: "reminder",
    title: "Rappels avant les échéances",
    lead: "Combien de jours avant chaque échéance le candidat ou le secrétariat en est averti, une fois.",
  },
  {
    prefix: "jury",
    title: "Jury paritaire",
    lead: "Présidence, quorum, convocation et entretiens.",
  },
  { prefix: "result", title: "Notification des résultats", lead: "Signature et voies de recours." },
  {
    prefix: "account",
    title: "Comptes et sessions",
    lead: "Ce qui protège un poste laissé ouvert.",
  },
  {
    prefix: "retention",
    title: "Durées de conservation",
    lead: "Ce que le portail efface de lui-même, et que la page «\u00a0Données personnelles\u00a0» annonce. Brouillons et dossiers\u00a0: rien n’est effacé tant que leur durée n’est pas confirmée.",
  },
] as const satisfies readonly Group[];

/** A value as it is read. */
export function shownValue(type: SettingType, value: string): string {
  if (type === "switch") return value === "on" ? "Oui" : "Non";
  return type === "day" && value ? formatDay(value) : value;
}
