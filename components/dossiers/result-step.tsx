import { ButtonLink } from "@/components/ui/button";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { NextCandidacy } from "@/components/vae/request/next-candidacy";
import { diplomaOf, type OwnResult } from "@/lib/dossiers/own-result";
import { resultStep } from "@/lib/dossiers/result-step.labels";
import { routes } from "@/lib/routes";

type Props = {
  own: OwnResult;
  /** On another page than the decision's: a link leads there. */
  away?: boolean;
};

/** A result told like a result: what is obtained, its document first, or the way to what is left. */
export function ResultStep({ own, away = false }: Props) {
  const { result, wayOn } = own;
  const diploma = diplomaOf(own);
  return (
    <NextStepPanel
      step={resultStep(own)}
      action={
        <>
          {diploma && (
            <ButtonLink href={routes.file(diploma.fileId)} tone="inverse" icon="download" download>
              Télécharger mon parchemin
            </ButtonLink>
          )}
          {diploma && (
            <ButtonLink href={routes.verification(diploma.code)} tone="inverse" icon="seal">
              Voir sa page de vérification
            </ButtonLink>
          )}
          {wayOn && result.outcome !== "FULL" && (
            <NextCandidacy formerId={result.candidacyId} wayOn={wayOn} />
          )}
          {away && (
            <ButtonLink href={routes.candidateCandidacy(result.candidacyId)} tone="inverse">
              Lire la décision
            </ButtonLink>
          )}
        </>
      }
    />
  );
}
