import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { Row, Rows } from "@/components/ui/rows";
import type { CompetencyPage } from "@/lib/assessments/dossier/committee-view";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

export function Criteria({ page: { competency, criteria } }: { page: CompetencyPage }) {
  if (criteria.length === 0) return null;
  return (
    <Card title="Critères">
      <ul className="list-disc space-y-1 ps-5">
        {criteria.map(({ code, label }) => (
          <li key={code}>{label}</li>
        ))}
      </ul>
      {!competency.provisional && criteria.some(({ provisional }) => provisional) && (
        <ProvisionalNote subject="le texte des critères" />
      )}
    </Card>
  );
}

export function Observations({ page: { competency } }: { page: CompetencyPage }) {
  if (competency.observations.length === 0) return null;
  return (
    <Card title="Observations déjà notées">
      <Rows label="Observations déjà notées">
        {competency.observations.map(({ observedOn, situation, author }) => (
          <Row
            key={`${observedOn}${author}${situation}`}
            title={formatDay(observedOn)}
            detail={author}
          >
            <p className="mt-1 whitespace-pre-wrap">{situation}</p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

/** From one competency to the next without going back to the grid. */
export function CompetencyLinks({ page: { id, previous, next } }: { page: CompetencyPage }) {
  return (
    <nav aria-label="Compétences" className="no-print grid grid-cols-2 gap-3 sm:grid-cols-3">
      <div>
        {previous && (
          <ButtonLink
            href={routes.companyCompetency(id, previous.id)}
            tone="ghost"
            icon="arrowLeft"
          >
            {previous.code}
          </ButtonLink>
        )}
      </div>
      <div className="text-center max-sm:order-last max-sm:col-span-2">
        <ButtonLink href={routes.companyAssessment(id)} tone="ghost">
          Toute la grille
        </ButtonLink>
      </div>
      <div className="text-end">
        {next && (
          <ButtonLink href={routes.companyCompetency(id, next.id)} tone="ghost" icon="arrowRight">
            {next.code}
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
