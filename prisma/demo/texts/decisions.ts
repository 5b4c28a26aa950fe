/** What the secretariat and the jury write, and what candidates answer. */
export const gapAnalyses: Record<number, string> = {
  1: "Votre expérience couvre l’accueil, la découverte du besoin et la proposition sur les produits auto et habitation. Les activités décrites en santé et prévoyance sont plus récentes : votre dossier de validation gagnera à montrer une situation où vous avez conseillé une personne sur ces produits.",
  2: "Les actes de gestion et le traitement des demandes dans votre délégation ressortent clairement. Reste à démontrer : la tenue du dossier et le respect des règles de conformité (protection des données, réclamations), que votre récit évoque sans les décrire.",
};

export const inadmissible =
  "Les activités que vous décrivez relèvent de l’intendance d’une résidence hôtelière : aucune ne porte sur un contrat d’assurance, ni pour votre compte ni pour celui d’un assureur. Elles ne se rapportent donc à aucun des deux blocs de la certification. Si vous avez exercé d’autres fonctions, même bénévoles, vous pouvez présenter une nouvelle demande qui les décrit.";

export const validationReturned =
  "Votre seconde situation s’arrête au moment où vous transmettez le dossier. Le jury a besoin de lire ce que vous avez vous-même décidé et le résultat pour l’assuré. Merci de compléter « Vos actions » et « Le résultat », puis de déposer à nouveau : rien d’autre n’est à changer.";

export const remarkOnSecond =
  "Vous écrivez que vous avez « expliqué le calcul ligne par ligne » : dites ce que l’assurée contestait, ce que vous avez vous-même décidé dans votre délégation, et ce qu’elle a répondu.";

export const registrationRefused =
  "La personne a quitté l’entreprise avant l’ouverture de l’évaluation : elle ne peut pas être évaluée dans le poste. Elle peut demander une validation des acquis de l’expérience.";

export const assessmentEnded =
  "Le contrat de professionnalisation a pris fin d’un commun accord le mois dernier. Les observations déjà faites sont remises à la personne, qui peut s’en servir dans une autre démarche.";

export const observationsOfCandidate =
  "Je suis d’accord avec ces grilles. Je voudrais seulement ajouter que, pour le dégât des eaux, c’est ma collègue qui avait trouvé l’artisan. Merci au comité pour le temps passé.";

export const pieces = {
  proofs: [
    "Attestation de l’employeur actuel, datée et signée, qui précise les dates et la fonction",
  ],
};

type Verdict = { isValidated: boolean; reasons: string; recommendations: string };

export const verdicts = {
  convincing: {
    isValidated: true,
    reasons:
      "Situations précises, vécues, expliquées avec recul. La personne sait dire pourquoi elle conseille, et ce qu’elle ne sait pas faire.",
    recommendations: "",
  },
  solid: {
    isValidated: true,
    reasons:
      "Les compétences sont observées sur plusieurs dossiers réels et le traitement est sûr dans la délégation.",
    recommendations:
      "Continuer à prendre des dossiers de prévoyance, où l’expérience est plus courte.",
  },
  observed: {
    isValidated: true,
    reasons:
      "Les grilles sont complètes et concordantes : chaque compétence a été vue sur un dossier réel, et les deux membres du comité en disent la même chose.",
    recommendations: "",
  },
  notObserved: {
    isValidated: false,
    reasons:
      "Les grilles disent elles-mêmes qu’une compétence de ce bloc n’est pas encore acquise. Un bloc demande toutes ses compétences : le jury ne peut pas le valider aujourd’hui.",
    recommendations:
      "Reprendre cette compétence avec le tuteur sur une dizaine de dossiers, puis se présenter à nouveau pour ce seul bloc, par la voie de votre choix.",
  },
  unproven: {
    isValidated: false,
    reasons:
      "Le récit montre une bonne relation avec l’assuré, mais l’évaluation du dommage et la vérification des garanties sont faites par d’autres. Le jury n’a pas pu constater la maîtrise de ces deux compétences.",
    recommendations:
      "Traiter de bout en bout une dizaine de sinistres simples, en notant les garanties vérifiées et le calcul de l’indemnité, puis se présenter à nouveau pour ce bloc, par la voie de votre choix.",
  },
  tooGeneral: {
    isValidated: false,
    reasons:
      "Le dossier et l’entretien décrivent l’organisation de l’agence plus que l’activité de la personne. Aucune situation n’a pu être suivie du premier contact à l’accord du client.",
    recommendations:
      "Choisir une seule situation, récente, et la raconter pas à pas : ce que le client a dit, ce que vous avez compris, proposé, écrit.",
  },
} as const satisfies Record<string, Verdict>;
export type VerdictKey = keyof typeof verdicts;

export const revoked =
  "Le deuxième prénom du titulaire manquait sur ce document. Son identité a été corrigée d’après son acte de naissance et un nouveau certificat lui est délivré.";
export const identityCorrected =
  "Ajout du deuxième prénom « Émile », d’après la copie intégrale de l’acte de naissance.";
export const linkDeclared = "J’ai dirigé l’agence où cette personne a travaillé en 2019.";

export const questions = {
  first:
    "Bonjour, mon ancien employeur a fermé son agence et je n’ai plus que mes bulletins de salaire pour 2019. Est-ce suffisant pour cette expérience\u00a0?",
  answer:
    "Bonjour, oui\u00a0: vos bulletins de salaire avec l’intitulé de votre poste suffisent. Si vous retrouvez votre contrat de travail, vous pourrez le joindre à votre dossier de validation.",
  note: "A téléphoné le matin\u00a0: agence de Bron fermée en 2021, employeur repris par le groupe.",
  second:
    "Bonjour, je pars en congés du 20 au 31 décembre. Une session du jury est-elle déjà prévue en janvier\u00a0?",
};
