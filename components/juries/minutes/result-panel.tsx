import { BlockDecisions } from "@/components/juries/deliberation/block-decisions";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { StateBadge } from "@/components/ui/state-badge";
import { outcomeLabels } from "@/lib/certifications/award-rule.labels";
import type { JuryResult } from "@/lib/juries/minutes/result";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

const acquired = { VALIDATED: "Acquis", NOT_VALIDATED: "Non acquis" } as const;
const tones = { FULL: "success", PARTIAL: "info", NONE: "warning" } as const;

type Props = {
  result: JuryResult;
  /** Something is left that the reader may ask for today. */
  mayTryAgain?: boolean;
};

/** The jury's decision (R61): blocks acquired and missing, reasons, remedies, how to try again. */
export function ResultPanel({ result, mayTryAgain = false }: Props) {
  const { outcome, session, blocks, missing, remedies, letterId } = result;
  return (
    <Card
      title="Décision du jury"
      aside={<StateBadge tone={tones[outcome]}>{outcomeLabels[outcome]}</StateBadge>}
    >
      <p className="text-soft">
        Session {session.number} du {formatDay(session.heldOn)}, notifiée le{" "}
        {formatDay(result.notifiedOn)}.
      </p>
      {result.isProvisional && <ProvisionalNote subject="l’intitulé des blocs" />}
      <BlockDecisions label="Décision, bloc par bloc" blocks={blocks} words={acquired} />
      {missing.length > 0 && <MissingBlocks result={result} mayTryAgain={mayTryAgain} />}
      {remedies && (
        <div className="space-y-1">
          <h3>Vos recours</h3>
          <p className="whitespace-pre-wrap">{remedies}</p>
        </div>
      )}
      {letterId && (
        <ButtonLink href={routes.file(letterId)} tone="ghost" icon="download" download>
          Télécharger la notification
        </ButtonLink>
      )}
      {result.isLetterAwaited && (
        <p className="text-soft">
          La notification est en préparation&nbsp;: rechargez cette page dans quelques instants pour
          la télécharger.
        </p>
      )}
    </Card>
  );
}

function MissingBlocks({ result: { missing, isOwn }, mayTryAgain }: Required<Props>) {
  const yours = mayTryAgain ? "Ce qu’il vous reste à obtenir" : "Ce qu’il vous restait à obtenir";
  return (
    <div className="space-y-2">
      <h3>{isOwn ? yours : "Ce qu’il reste à obtenir"}</h3>
      <ul className="list-disc ps-5">
        {missing.map(({ code, label }) => (
          <li key={code}>{label}</li>
        ))}
      </ul>
      {isOwn && mayTryAgain && (
        <p>
          Un bloc acquis l’est définitivement. Vous pouvez présenter ce qui manque par l’une ou
          l’autre voie : par une VAE, que vous préparez vous-même à partir de ce que vous avez déjà
          écrit, en reprenant votre recevabilité si elle est encore valable ; ou par l’évaluation en
          situation de travail, si votre entreprise vous inscrit : demandez-le-lui.
        </p>
      )}
    </div>
  );
}
