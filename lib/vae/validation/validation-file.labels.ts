import type { SituationPart } from "./validation-file";

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
    hint: "Où, quand, avec qui ; ce que demandait le client ; vos outils et votre délégation.",
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

export const swornAuthorLabel =
  "Je certifie sur l’honneur être l’auteur de ce dossier, qui décrit des activités que j’ai réellement exercées.";
export const SWORN_AUTHOR_MISSING = "Cochez cette déclaration pour déposer votre dossier.";
