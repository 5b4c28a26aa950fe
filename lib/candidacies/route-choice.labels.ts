import {
  type EmployerKind,
  type Evidence,
  employerWords,
  evidenceWords,
  NO_BLOCK,
  type RouteAnswers,
  type Situation,
  situationWords,
  UNSURE_OF_BLOCKS,
  type Way,
} from "./route-choice";

type Words = { label: string; hint?: string };
export type AnswerOption = Words & { value: string };

const situationLabels: Record<Situation, Words> = {
  EMPLOYED: {
    label: "Salarié(e)",
    hint: "CDI, CDD, contrat d’apprentissage ou de professionnalisation",
  },
  SELF_EMPLOYED: { label: "À votre compte" },
  SEEKING_WORK: { label: "En recherche d’emploi" },
  STUDYING: { label: "En études ou en formation, sans contrat de travail" },
  OTHER: { label: "Dans une autre situation", hint: "Bénévole, aidant(e), retraité(e)…" },
};

const employerLabels: Record<EmployerKind, Words> = {
  OF_BRANCH: { label: "Oui, il est de la branche" },
  ELSEWHERE: { label: "Non, il relève d’une autre convention collective" },
  UNKNOWN: { label: "Je ne sais pas" },
  NONE: { label: "Je n’ai pas d’employeur" },
};

const evidenceLabels: Record<Evidence, Words> = {
  EXPERIENCE: {
    label: "Une expérience à raconter, avec de quoi la prouver",
    hint: "Passée ou en cours, salariée ou non, longue ou courte",
  },
  DAILY_WORK: {
    label: "Mon travail de tous les jours",
    hint: "On peut me voir faire ce métier là où je travaille",
  },
  BOTH: { label: "L’un et l’autre" },
  NOTHING: { label: "Rien encore" },
};

const optionsOf = <V extends string>(
  words: Readonly<Record<string, V>>,
  labels: Record<V, Words>,
): AnswerOption[] => Object.entries(words).map(([value, key]) => ({ value, ...labels[key] }));

export const situationOptions = optionsOf(situationWords, situationLabels);
export const employerOptions = optionsOf(employerWords, employerLabels);
export const evidenceOptions = optionsOf(evidenceWords, evidenceLabels);

/** The blocks of the version, and what to answer without any of them. */
export const blockOptions = (
  blocks: readonly { code: string; label: string }[],
): AnswerOption[] => [
  ...blocks.map(({ code, label }, index) => ({
    value: code,
    label: `Bloc ${index + 1}\u00a0: ${label}`,
  })),
  { value: NO_BLOCK, label: "Aucun" },
  {
    value: UNSURE_OF_BLOCKS,
    label: "Je ne suis pas sûr(e)",
    hint: "Par exemple un bloc d’un enregistrement précédent du CQP",
  },
];

export const questionLabels = {
  situation: { label: "Quelle est votre situation\u00a0?" },
  employeur: {
    label: "Votre employeur est-il de la branche de l’assurance\u00a0?",
    hint: "Votre bulletin de paie nomme alors la convention collective des sociétés d’assurances (IDCC 1672) ou de l’inspection d’assurance (IDCC 1679).",
  },
  blocs: {
    label: "Quels blocs de compétences avez-vous déjà validés\u00a0?",
    hint: "Plusieurs réponses possibles.",
  },
  atouts: { label: "Que pouvez-vous montrer de ce métier\u00a0?" },
} satisfies Record<string, Words>;

export const routeFaults = {
  situation: "Choisissez votre situation.",
  employeur: "Dites si votre employeur est de la branche, ou que vous n’en avez pas.",
  employerMissing:
    "Vous êtes salarié(e)\u00a0: dites si votre employeur est de la branche, ou corrigez votre situation.",
  employerTooMany:
    "Votre situation est sans employeur\u00a0: choisissez «\u00a0Je n’ai pas d’employeur\u00a0», ou «\u00a0Salarié(e)\u00a0» à la première question.",
  blocs: "Cochez vos blocs, ou «\u00a0Aucun\u00a0».",
  blocsContradict:
    "Vous avez coché «\u00a0Aucun\u00a0» avec une autre réponse\u00a0: gardez l’une ou l’autre.",
  atouts: "Choisissez ce que vous pouvez montrer.",
};

export const wayTitles: Record<Way, string> = {
  VAE: "La validation des acquis de l’expérience (VAE)",
  WORKPLACE: "L’évaluation dans votre entreprise",
  FIND_EMPLOYER: "À vérifier\u00a0: la branche de votre employeur",
  PRACTISE_FIRST: "D’abord, exercer ce métier",
  NOTHING_LEFT: "Tout ce que le CQP demande vous est acquis",
};

/** Any experience counts, at work or elsewhere, whatever its duration (R18). */
const vaeReasons: Record<Situation, string> = {
  EMPLOYED:
    "La VAE part de ce que vous avez fait dans ce métier, quelle qu’en soit la durée, et elle se demande sans passer par votre employeur.",
  SELF_EMPLOYED:
    "L’expérience acquise à votre compte se fait reconnaître comme une autre, quelle qu’en soit la durée.",
  SEEKING_WORK:
    "L’expérience acquise vous reste\u00a0: la VAE la fait reconnaître, quelle qu’en soit la durée, sans qu’il faille être en poste.",
  STUDYING:
    "Ce que vous avez fait en stage, dans un emploi ou ailleurs peut être pris en compte, quelle qu’en soit la durée.",
  OTHER:
    "L’expérience compte qu’elle soit professionnelle ou non, bénévole par exemple, et quelle qu’en soit la durée.",
};

const workplaceReasons: Record<Evidence, string> = {
  EXPERIENCE:
    "Votre employeur est de la branche\u00a0: s’il vous inscrit, un comité de l’entreprise évalue dans votre poste ce que vous savez faire.",
  DAILY_WORK:
    "Votre employeur est de la branche, et ce que vous savez faire s’observe dans votre travail\u00a0: un comité de l’entreprise s’en charge.",
  BOTH: "Votre employeur est de la branche, et votre travail montre ce que vous savez faire\u00a0: vous n’avez pas de dossier d’expérience à écrire.",
  NOTHING:
    "Votre employeur est de la branche\u00a0: dès que votre poste comprend ce métier, un comité de l’entreprise peut vous y évaluer.",
};

/** Why a way is proposed, in one sentence. */
export function reasonFor(way: Way, { situation, evidence }: RouteAnswers): string {
  switch (way) {
    case "VAE":
      return vaeReasons[situation];
    case "WORKPLACE":
      return workplaceReasons[evidence];
    case "FIND_EMPLOYER":
      return "Si votre employeur est de la branche, il peut vous inscrire, et un comité de l’entreprise vous évalue dans votre travail.";
    case "PRACTISE_FIRST":
      return "Les deux voies partent de ce que vous savez déjà faire dans ce métier, et il n’y en a pas de troisième.";
    case "NOTHING_LEFT":
      return "Les blocs que vous avez cochés suffisent pour obtenir le CQP, et ils vous restent pour la vie\u00a0: il n’y a plus rien à passer, par aucune des deux voies.";
  }
}
