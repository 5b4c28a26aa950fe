import type { Viewer, WorkplaceProgress } from "@/lib/assessments/grids/workplace-view";
import { takesEvent } from "@/lib/candidacies/candidacy";
import {
  type Awaited,
  awaitedIn,
  isAwaiting,
  type StateAwaiting,
  standing,
  WORKPLACE_STAGES,
  workplaceStage,
} from "@/lib/candidacies/path";
import { type CandidacyState, type StateOn, stateOn } from "@/lib/candidacies/state";
import type { NextStep, NextStepAction, Sentence } from "@/lib/next-step";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type State = StateOn<"WORKPLACE">;
type Words = {
  title: string;
  /** To everybody who is not waited for. */
  they: string;
};

/** What happens now in each state of the route at work; `you` to the one who is waited for. */
const words: {
  [S in State]: Words & (S extends StateAwaiting<"WORKPLACE", Viewer> ? { you: string } : unknown);
} = {
  REGISTERED: {
    title: "Inscription à confirmer",
    you: "Votre entreprise vous inscrit. Vérifiez ce qu’elle a saisi, donnez votre identité civile et votre pièce d’identité, puis confirmez ou refusez.",
    they: "La personne inscrite doit confirmer, en donnant son identité civile et sa pièce d’identité. Rien n’est évalué avant.",
  },
  CONFIRMED: {
    title: "Identité à contrôler",
    you: "Contrôlez l’identité de la personne, puis ouvrez l’évaluation ou refusez l’inscription.",
    they: "Le secrétariat contrôle l’identité, puis ouvre l’évaluation.",
  },
  OPEN: {
    title: "Comité à constituer",
    you: "Constituez le comité d’évaluation et désignez sa présidence.",
    they: "L’entreprise constitue le comité d’évaluation.",
  },
  IN_ASSESSMENT: {
    title: "Évaluation en cours",
    you: "Évaluez chaque compétence des blocs demandés. La présidence clôt les grilles quand il n’en manque plus.",
    they: "Le comité évalue chaque compétence des blocs demandés.",
  },
  TO_SIGN: {
    title: "Grilles à signer",
    you: "Chaque membre relit le texte arrêté et le signe avec son mot de passe.",
    they: "Chaque membre du comité relit et signe les grilles.",
  },
  SIGNED: {
    title: "Évaluation à lire",
    you: "Lisez votre évaluation signée, ajoutez vos observations si vous le souhaitez, puis dites que vous en avez pris connaissance.",
    they: "Le candidat lit son évaluation et peut ajouter des observations.",
  },
  ACKNOWLEDGED: {
    title: "Évaluation à transmettre",
    you: "La présidence du comité transmet l’évaluation au secrétariat.",
    they: "La présidence du comité transmet l’évaluation au secrétariat.",
  },
  TRANSMITTED: {
    title: "Évaluation à contrôler",
    you: "Vérifiez que l’évaluation est complète, puis acceptez-la ou renvoyez-la au comité avec vos remarques.",
    they: "Le secrétariat vérifie que l’évaluation est complète.",
  },
  READY_FOR_JURY: {
    title: "Prête pour le jury",
    you: "Inscrivez cette candidature au rôle d’une session du jury.",
    they: "Le secrétariat inscrit la candidature à une session du jury. Le jury décide sur dossier, sans entretien.",
  },
  SCHEDULED: {
    title: "Inscrite à une session",
    they: "Le jury paritaire examine le dossier. Il décide seul de la validation des blocs.",
  },
  DECIDED: {
    title: "Décision rendue",
    they: "Le jury a rendu sa décision : vous la lisez ci-dessous.",
  },
  REFUSED: {
    title: "Inscription refusée",
    they: "Le secrétariat n’a pas ouvert l’évaluation. Le motif figure ci-dessous.",
  },
  CANCELLED: {
    title: "Candidature annulée",
    they: "Cette candidature est close. Les mêmes blocs peuvent être demandés à nouveau.",
  },
  WITHDRAWN: {
    title: "Candidature retirée",
    they: "Cette candidature a été retirée. Les mêmes blocs peuvent être demandés à nouveau.",
  },
};

/** What is said of a state to somebody who is not waited for. */
export const workplaceWords = (state: CandidacyState): Words => words[stateOn("WORKPLACE", state)];

const awaitedLabels: Record<Awaited, string> = {
  candidate: "le candidat",
  company: "l’entreprise",
  committee: "le comité d’évaluation",
  secretariat: "le secrétariat",
  jury: "le jury",
  nobody: "personne",
};

/** For whom one waits at work; null when it is for nobody any more. */
export function awaitedLabel(state: CandidacyState): string | null {
  const awaits = awaitedIn(state, "WORKPLACE");
  return awaits === "nobody" ? null : awaitedLabels[awaits];
}

type Beside = {
  /** Where the step is taken, when it is on another page. */
  link?: NextStepAction | undefined;
  /** The page asks something of its reader beside the step. */
  isAsked?: boolean | undefined;
};

/** What happens now for whoever reads a candidacy at work; a manager reads what the committee is asked as somebody else's. */
export function workplaceStep(view: WorkplaceProgress, { link, isAsked }: Beside = {}): NextStep {
  const { state, viewer } = view;
  const awaited = awaitedLabel(state);
  const isMine = isAwaiting(state, "WORKPLACE", viewer);
  return {
    title: workplaceWords(state).title,
    sentences: [isMine ? words[state].you : workplaceWords(state).they, ...silence(view)],
    aside:
      isMine || !awaited
        ? undefined
        : `${isAsked ? "" : "Aucune action attendue de votre part. "}On attend ${awaited}.`,
    action: link ?? links[viewer](view),
  };
}

function silence({ acknowledgeBy, viewer }: WorkplaceProgress): Sentence[] {
  if (!acknowledgeBy) return [];
  const who = viewer === "candidate" ? "de votre part" : "du candidat";
  return [
    [
      `Sans réponse ${who} le `,
      formatDay(acknowledgeBy),
      " au soir, l’évaluation peut être transmise.",
    ],
  ];
}

const links: Record<Viewer, (view: WorkplaceProgress) => NextStepAction | undefined> = {
  candidate: ({ id, state, gridFileId }) => {
    if (takesEvent(state, "confirm"))
      return { label: "Voir l’inscription", href: routes.candidacyConfirmation(id) };
    return gridFileId
      ? { label: "Lire mon évaluation", href: routes.candidacyAssessment(id) }
      : undefined;
  },
  committee: ({ id }) => ({ label: "Ouvrir l’évaluation", href: routes.companyAssessment(id) }),
  company: () => undefined,
  secretariat: () => undefined,
};

type Awaiting = StateAwaiting<"WORKPLACE", "company" | "committee">;
const companySteps: Record<Awaiting, (id: string) => NextStepAction> = {
  OPEN: (id) => ({ label: "Constituer le comité", href: routes.companyCommittee(id) }),
  IN_ASSESSMENT: (id) => ({ label: "Remplir les grilles", href: routes.companyAssessment(id) }),
  TO_SIGN: (id) => ({ label: "Relire et signer", href: routes.companyAssessment(id) }),
  ACKNOWLEDGED: (id) => ({
    label: "Transmettre l’évaluation",
    href: routes.companyAssessment(id),
  }),
};

/** What the company or its committee has to do with one of its candidacies; null when it is not their turn. */
export const companyStep = (id: string, state: CandidacyState): NextStepAction | null =>
  isAwaiting(state, "WORKPLACE", "company", "committee") ? companySteps[state](id) : null;

const stageLabels: Record<(typeof WORKPLACE_STAGES)[number], string> = {
  REGISTRATION: "Inscription",
  IDENTITY: "Identité",
  COMMITTEE: "Comité",
  ASSESSMENT: "Évaluation",
  READING: "Lecture",
  CONTROL: "Contrôle",
  JURY: "Jury",
};

/** The stages of the route, done, now and to come; none once the candidacy has ended early. */
export function workplaceStages(state: CandidacyState) {
  const now = workplaceStage(state);
  if (!now) return [];
  return WORKPLACE_STAGES.map((stage) => ({
    label: stageLabels[stage],
    state: standing(WORKPLACE_STAGES, stage, now),
  }));
}
