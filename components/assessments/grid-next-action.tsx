import type { Route } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import { missingFrom } from "@/lib/assessments/assessment-grid";
import type { GridPage } from "@/lib/assessments/committee-view";
import { workplaceSteps } from "@/lib/assessments/workplace-steps.labels";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import { routes } from "@/lib/routes";

type Next = { title: string; text: string; action?: ReactNode };

/** Where the step to take stands, at the foot of the page. */
export const STEP_ANCHOR = "suite";

const onPage = ({ id }: GridPage, words: string) => (
  <ButtonLink href={`${routes.companyAssessment(id)}#${STEP_ANCHOR}` as Route} tone="inverse">
    {words}
  </ButtonLink>
);

function inAssessment(page: GridPage): Next {
  const [first, ...others] = missingFrom(page.blocks);
  if (first) {
    return {
      title:
        others.length > 0
          ? `Il manque ${others.length + 1} compétences`
          : "Il manque une compétence",
      text: "Chaque membre du comité peut saisir. La présidence clôt les grilles quand il n’en manque plus.",
      action: (
        <ButtonLink href={routes.companyCompetency(page.id, first.id)} tone="inverse">
          Évaluer {first.code}
        </ButtonLink>
      ),
    };
  }
  return page.events.includes("closeGrids")
    ? {
        title: "À vous de clore les grilles",
        text: "Toutes les compétences sont évaluées. Relisez, puis arrêtez le texte que chaque membre signera.",
        action: onPage(page, "Clore les grilles"),
      }
    : {
        title: "Toutes les compétences sont évaluées",
        text: "La présidence du comité clôt les grilles. Aucune action attendue de votre part.",
      };
}

function toSign(page: GridPage): Next {
  if (!page.hasSigned) {
    return {
      title: "À vous de signer",
      text: "Relisez le texte arrêté, puis signez-le au bas de cette page avec votre mot de passe.",
      action: onPage(page, "Aller à la signature"),
    };
  }
  const awaited = page.committee.filter(({ hasSigned }) => !hasSigned).map(({ name }) => name);
  return {
    title: "Vous avez signé",
    text: `Aucune action attendue de votre part. On attend la signature de ${awaited.join(", de ")}.`,
  };
}

const acknowledged = (page: GridPage): Next =>
  page.events.includes("transmit")
    ? {
        title: "À vous de transmettre",
        text: "Le candidat a répondu, ou son délai est passé. Transmettez l’évaluation au secrétariat.",
        action: onPage(page, "Transmettre au secrétariat"),
      }
    : {
        title: "Évaluation à transmettre",
        text: "La présidence du comité transmet l’évaluation. Aucune action attendue de votre part.",
      };

const NEXT: Partial<Record<CandidacyState, (page: GridPage) => Next>> = {
  IN_ASSESSMENT: inAssessment,
  TO_SIGN: toSign,
  ACKNOWLEDGED: acknowledged,
};

function elsewhere({ state }: GridPage): Next | null {
  const step = workplaceSteps[state];
  return step
    ? { title: step.title, text: `${step.they} Aucune action attendue de votre part.` }
    : null;
}

/** What this member of the committee has to do with the grids now, before the grids themselves. */
export function GridNextAction({ page }: { page: GridPage }) {
  const next = NEXT[page.state]?.(page) ?? elsewhere(page);
  return (
    next && (
      <NextAction title={next.title} action={next.action}>
        <p>{next.text}</p>
      </NextAction>
    )
  );
}
