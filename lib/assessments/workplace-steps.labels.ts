import type { CandidacyState } from "@/lib/candidacies/candidacy";
import type { Viewer } from "./workplace-view";

type Awaited = Viewer | "jury" | "nobody";
type Step = {
  title: string;
  /** Who is waited for. */
  awaits: Awaited;
  /** To the one who is waited for. */
  you: string;
  /** To everybody else. */
  they: string;
};

const ended = (title: string, text: string): Step => ({
  title,
  awaits: "nobody",
  you: text,
  they: text,
});

/** What happens now in each state of the route at work, and who has to act. */
export const workplaceSteps: Partial<Record<CandidacyState, Step>> = {
  REGISTERED: {
    title: "Inscription à confirmer",
    awaits: "candidate",
    you: "Votre entreprise vous a inscrit(e). Vérifiez ce qu’elle a saisi, donnez votre identité civile et votre pièce d’identité, puis confirmez ou refusez.",
    they: "La personne inscrite doit confirmer, en donnant son identité civile et sa pièce d’identité. Rien n’est évalué avant.",
  },
  CONFIRMED: {
    title: "Identité à contrôler",
    awaits: "secretariat",
    you: "Contrôlez l’identité de la personne, puis ouvrez l’évaluation ou refusez l’inscription.",
    they: "Le secrétariat contrôle l’identité, puis ouvre l’évaluation.",
  },
  OPEN: {
    title: "Comité à constituer",
    awaits: "company",
    you: "Constituez le comité d’évaluation et désignez sa présidence.",
    they: "L’entreprise constitue le comité d’évaluation.",
  },
  IN_ASSESSMENT: {
    title: "Évaluation en cours",
    awaits: "committee",
    you: "Évaluez chaque compétence des blocs demandés. La présidence clôt les grilles quand il n’en manque plus.",
    they: "Le comité évalue chaque compétence des blocs demandés.",
  },
  TO_SIGN: {
    title: "Grilles à signer",
    awaits: "committee",
    you: "Chaque membre relit le texte arrêté et le signe avec son mot de passe.",
    they: "Chaque membre du comité relit et signe les grilles.",
  },
  SIGNED: {
    title: "Évaluation à lire",
    awaits: "candidate",
    you: "Lisez votre évaluation signée, ajoutez vos observations si vous le souhaitez, puis dites que vous en avez pris connaissance.",
    they: "Le candidat lit son évaluation et peut ajouter des observations.",
  },
  ACKNOWLEDGED: {
    title: "Évaluation à transmettre",
    awaits: "committee",
    you: "La présidence du comité transmet l’évaluation au secrétariat.",
    they: "La présidence du comité transmet l’évaluation au secrétariat.",
  },
  TRANSMITTED: {
    title: "Évaluation à contrôler",
    awaits: "secretariat",
    you: "Vérifiez que l’évaluation est complète, puis acceptez-la ou renvoyez-la au comité avec vos remarques.",
    they: "Le secrétariat vérifie que l’évaluation est complète.",
  },
  READY_FOR_JURY: {
    title: "Prête pour le jury",
    awaits: "secretariat",
    you: "Inscrivez cette candidature au rôle d’une session du jury.",
    they: "Le secrétariat inscrit la candidature à une session du jury. Le jury décide sur dossier, sans entretien.",
  },
  SCHEDULED: {
    title: "Inscrite à une session",
    awaits: "jury",
    you: "Le jury examine le dossier.",
    they: "Le jury paritaire examine le dossier. Il décide seul de la validation des blocs.",
  },
  DECIDED: ended("Décision rendue", "Le jury a rendu sa décision : vous la lisez ci-dessous."),
  REFUSED: ended(
    "Inscription refusée",
    "Le secrétariat n’a pas ouvert l’évaluation. Le motif figure ci-dessous.",
  ),
  CANCELLED: ended(
    "Candidature annulée",
    "Cette candidature est close. Les mêmes blocs peuvent être demandés à nouveau.",
  ),
  WITHDRAWN: ended(
    "Candidature retirée",
    "Cette candidature a été retirée. Les mêmes blocs peuvent être demandés à nouveau.",
  ),
};

export const awaitedLabels: Record<Awaited, string> = {
  candidate: "le candidat",
  company: "l’entreprise",
  committee: "le comité d’évaluation",
  secretariat: "le secrétariat",
  jury: "le jury",
  nobody: "personne",
};

/** A manager of the company reads what the committee is asked as somebody else's. */
export const isAwaited = (state: CandidacyState, viewer: Viewer): boolean =>
  workplaceSteps[state]?.awaits === viewer;

const STAGES: { label: string; states: CandidacyState[] }[] = [
  { label: "Inscription", states: ["REGISTERED"] },
  { label: "Identité", states: ["CONFIRMED"] },
  { label: "Comité", states: ["OPEN"] },
  { label: "Évaluation", states: ["IN_ASSESSMENT", "TO_SIGN"] },
  { label: "Lecture", states: ["SIGNED", "ACKNOWLEDGED"] },
  { label: "Contrôle", states: ["TRANSMITTED", "READY_FOR_JURY"] },
  { label: "Jury", states: ["SCHEDULED", "DECIDED"] },
];

type Stage = { label: string; state: "past" | "now" | "next" };

/** The stages of the route, done, now and to come; none once the candidacy has ended early. */
export function workplaceStages(state: CandidacyState): Stage[] {
  const now = STAGES.findIndex(({ states }) => states.includes(state));
  if (now < 0) return [];
  return STAGES.map(({ label }, index) => ({ label, state: stageAt(index, now, state) }));
}

function stageAt(index: number, now: number, state: CandidacyState): Stage["state"] {
  if (index < now || state === "DECIDED") return "past";
  return index === now ? "now" : "next";
}
