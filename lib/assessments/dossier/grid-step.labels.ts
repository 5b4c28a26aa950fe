import { missingFrom } from "@/lib/assessments/grids/assessment-grid";
import { isAwaiting, type StateAwaiting } from "@/lib/candidacies/path";
import type { NextStep, NextStepAction } from "@/lib/next-step";
import { ofName } from "@/lib/platform/shared/of-name";
import { atAnchor, routes } from "@/lib/routes";
import type { GridPage } from "./committee-view";
import { workplaceWords } from "./workplace-steps.labels";

/** Where the step to take stands, at the foot of the page. */
export const STEP_ANCHOR = "suite";

const onPage = ({ id }: GridPage, label: string): NextStepAction => ({
  label,
  href: atAnchor(routes.companyAssessment(id), STEP_ANCHOR),
});

function inAssessment(page: GridPage): NextStep {
  const [first, ...others] = missingFrom(page.blocks);
  if (first) {
    return {
      title:
        others.length > 0
          ? `Il manque ${others.length + 1} compétences`
          : "Il manque une compétence",
      sentences: [
        "Chaque membre du comité peut saisir. La présidence clôt les grilles quand il n’en manque plus.",
      ],
      action: {
        label: `Évaluer ${first.code}`,
        href: routes.companyCompetency(page.id, first.id),
      },
    };
  }
  return page.events.includes("closeGrids")
    ? {
        title: "À vous de clore les grilles",
        sentences: [
          "Toutes les compétences sont évaluées. Relisez, puis arrêtez le texte que chaque membre signera.",
        ],
        action: onPage(page, "Clore les grilles"),
      }
    : {
        title: "Toutes les compétences sont évaluées",
        sentences: [
          "La présidence du comité clôt les grilles. Aucune action attendue de votre part.",
        ],
      };
}

function toSign(page: GridPage): NextStep {
  if (!page.hasSigned) {
    return {
      title: "À vous de signer",
      sentences: [
        "Relisez le texte arrêté, puis signez-le au bas de cette page avec votre mot de passe.",
      ],
      action: onPage(page, "Aller à la signature"),
    };
  }
  const awaited = page.committee.filter(({ hasSigned }) => !hasSigned).map(({ name }) => name);
  return {
    title: "Vous avez signé",
    sentences: [
      `Aucune action attendue de votre part. On attend la signature ${awaited.map(ofName).join(", ")}.`,
    ],
  };
}

const toTransmit = (page: GridPage): NextStep =>
  page.events.includes("transmit")
    ? {
        title: "À vous de transmettre",
        sentences: [
          "Le candidat a répondu, ou son délai est passé. Transmettez l’évaluation au secrétariat.",
        ],
        action: onPage(page, "Transmettre au secrétariat"),
      }
    : {
        title: "Évaluation à transmettre",
        sentences: [
          "La présidence du comité transmet l’évaluation. Aucune action attendue de votre part.",
        ],
      };

const steps: Record<StateAwaiting<"WORKPLACE", "committee">, (page: GridPage) => NextStep> = {
  IN_ASSESSMENT: inAssessment,
  TO_SIGN: toSign,
  ACKNOWLEDGED: toTransmit,
};

/** What this member of the committee has to do with the grids now. */
export function gridStep(page: GridPage): NextStep {
  const { state } = page;
  if (isAwaiting(state, "WORKPLACE", "committee")) return steps[state](page);
  const { title, they } = workplaceWords(state);
  return { title, sentences: [`${they} Aucune action attendue de votre part.`] };
}
