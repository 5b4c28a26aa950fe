import type { Place, SituationPart } from "./situation";

type Wording = {
  label: string;
  hint: string;
  /** To whoever reads it; the label unless given. */
  reading?: string;
};

export const situationLabels: Record<SituationPart, Wording> = {
  title: {
    label: "Titre de la situation",
    hint: "Une ligne, par exemple « Une cliente change de véhicule en cours de contrat ».",
  },
  context: {
    label: "Le contexte",
    hint: "Où, quand, avec qui ; ce que demandait le client, ce qui rendait la situation particulière.",
  },
  role: {
    label: "Votre rôle",
    reading: "Le rôle du candidat",
    hint: "Votre fonction ce jour-là, ce que vous pouviez décider seul, à qui vous en référiez.",
  },
  means: {
    label: "Vos moyens",
    reading: "Les moyens utilisés",
    hint: "Logiciels, documents, procédures, collègues ou services sur lesquels vous avez compté.",
  },
  actions: {
    label: "Ce que vous avez fait",
    reading: "Les actions menées",
    hint: "Pas à pas, à la première personne : ce que vous avez demandé, vérifié, proposé, décidé.",
  },
  result: {
    label: "Le résultat",
    hint: "Ce que la situation est devenue pour le client et pour l’entreprise.",
  },
  learned: {
    label: "Ce que vous en avez retiré",
    reading: "Les enseignements tirés",
    hint: "Ce que vous feriez de même ou autrement aujourd’hui, et pourquoi.",
  },
};

/** « Situation du bloc 1 », or « Situation 2 du bloc 1 » where there are several. */
export const situationName = ({ block, rank, count }: Place<{ ordinal: number }>): string =>
  count > 1 ? `Situation ${rank} du bloc ${block.ordinal}` : `Situation du bloc ${block.ordinal}`;

export const unfinishedSentence = (place: Place<{ ordinal: number }>): string =>
  place.count > 1
    ? `${situationName(place)} : elle n’est pas complète. Terminez-la ou retirez-la.`
    : `${situationName(place)} : elle n’est pas complète.`;
