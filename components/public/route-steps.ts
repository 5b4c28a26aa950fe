import type { Step } from "./steps";

/** The route through experience, as a candidate lives it. */
export const vaeSteps: readonly Step[] = [
  {
    title: "Déposez votre demande de recevabilité",
    text: "Vous la remplissez ici, sur le modèle du CERFA, et vous y joignez vos justificatifs. Elle parvient au secrétariat de la commission (CPNFPE), qui vérifie que votre expérience a un rapport direct avec le métier. Il a deux mois pour répondre ; sans réponse, votre demande est acceptée.",
  },
  {
    title: "Préparez votre dossier de validation",
    text: "Votre demande est recevable : vous décrivez des situations de travail que vous avez vécues, bloc par bloc, et vous préparez l’entretien.",
  },
  {
    title: "Rencontrez le jury VAE",
    text: "Le jury a lu votre dossier. L’entretien lui permet d’apprécier les compétences que votre parcours vous a données.",
  },
  {
    title: "Recevez la décision",
    text: "Le jury valide tout, une partie des blocs, ou rien. Ce qui est validé vous est acquis définitivement.",
  },
];

/** The route at work, as a candidate lives it. */
export const workplaceSteps: readonly Step[] = [
  {
    title: "Votre entreprise vous inscrit",
    text: "Elle vous propose au CQP ; vous confirmez vous-même votre inscription, et personne ne peut le faire à votre place.",
  },
  {
    title: "Un comité d’évaluation vous observe",
    text: "Constitué dans l’entreprise pour cela, il apprécie chacune des compétences du référentiel dans votre travail de tous les jours, selon les modalités que ce référentiel prévoit.",
  },
  {
    title: "Vous prenez connaissance des grilles",
    text: "Les membres du comité les signent ; vous les lisez et vous pouvez y joindre vos observations.",
  },
  {
    title: "Le jury paritaire se prononce",
    text: "Il étudie votre dossier et décide, bloc par bloc. Le comité évalue ; seul le jury attribue.",
  },
];
