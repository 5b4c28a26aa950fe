import { RowActs } from "@/components/form/row-acts";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import { Tag } from "@/components/ui/tag";
import type { MandateRow, SeatRow } from "@/lib/juries/institution/view";
import { mandateKindLabel, qualifiedLabel } from "@/lib/jury-sessions/jury-session.labels";
import {
  AddFormerEmployerForm,
  type FormerEmployerConstraints,
  FormerEmployers,
} from "./former-employers";
import { EndMandateForm, GrantMandateForm, type MandateConstraints } from "./mandate-forms";
import { periodWords } from "./period-words";
import { ChangeSeatPeriodForm } from "./seat-forms";

/** A seat with its titular and substitute, past and to come. */
export function SeatCard({
  seat,
  constraints,
  formerEmployer,
}: {
  seat: SeatRow;
  constraints: MandateConstraints;
  formerEmployer: FormerEmployerConstraints;
}) {
  return (
    <Card
      title={seat.label}
      aside={
        <StateBadge tone={seat.isValid ? "success" : "neutral"}>
          {seat.isValid ? "En vigueur" : "Hors période"}
        </StateBadge>
      }
    >
      <p className="text-sm text-muted">Siège ouvert {periodWords(seat)}.</p>
      {seat.mandates.length > 0 ? (
        <Rows label={`Mandats, ${seat.label}`}>
          {seat.mandates.map((mandate) => (
            <MandateItem key={mandate.id} {...mandate} formerEmployer={formerEmployer} />
          ))}
        </Rows>
      ) : (
        <p className="text-soft">Personne n’est désigné sur ce siège.</p>
      )}
      <RowActs>
        <GrantMandateForm seatId={seat.id} seat={seat.label} constraints={constraints} />
        <ChangeSeatPeriodForm {...seat} />
      </RowActs>
    </Card>
  );
}

function MandateItem({
  id,
  version,
  name,
  kind,
  gender,
  employerName,
  qualified,
  isValid,
  isPast,
  cpnfpe,
  formerEmployers,
  formerEmployer,
  ...period
}: MandateRow & { formerEmployer: FormerEmployerConstraints }) {
  return (
    <Row
      title={name}
      detail={`${mandateKindLabel(kind, gender)} · ${periodWords(period)} · CPNFPE ${periodWords(cpnfpe)} · ${employerName}`}
      trail={
        <>
          {qualified && <Tag tone="info">{qualifiedLabel(gender)}</Tag>}
          <Tag tone={isValid ? "success" : "neutral"}>
            {isValid ? "En cours" : isPast ? "Terminé" : "À venir"}
          </Tag>
        </>
      }
    >
      <FormerEmployers of={name} rows={formerEmployers} />
      {!isPast && (
        <RowActs>
          <AddFormerEmployerForm mandateId={id} of={name} constraints={formerEmployer} />
          <EndMandateForm id={id} version={version} name={name} />
        </RowActs>
      )}
    </Row>
  );
}
