import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RowActs } from "@/components/form/row-acts";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import {
  confirmEquivalenceAction,
  endEquivalenceAction,
  proposeEquivalenceAction,
} from "@/lib/acquisitions/equivalence.actions";
import type {
  BlockChoice,
  EquivalencesPage,
  EquivalenceView,
  ProposedEquivalence,
} from "@/lib/acquisitions/equivalence-view";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

type Props = {
  page: EquivalencesPage;
  constraints: { source: FieldConstraints; reason: FieldConstraints };
  today: CalendarDay;
};

/** Which blocks count as blocks of another version: recorded, to confirm, to propose. */
export function Equivalences({ page, constraints, today }: Props) {
  const { standing, proposed, blocks } = page;
  return (
    <Card title="Équivalences entre enregistrements">
      <p>
        Qui détient un bloc détient aussi ceux pour lesquels il compte, de proche en proche, à
        partir du jour indiqué. Ce qu’un jury a déjà signé ne change pas.
      </p>
      {standing.length === 0 && (
        <p className="text-muted">
          Aucune équivalence enregistrée&nbsp;: un bloc ne compte que pour son enregistrement.
        </p>
      )}
      {standing.length > 0 && (
        <Rows label="Équivalences enregistrées">
          {standing.map((equivalence) => (
            <Row
              key={equivalence.id}
              title={<Ends {...equivalence} />}
              detail={detailOf(equivalence)}
              trail={<Counting startsOn={equivalence.startsOn} today={today} />}
            />
          ))}
        </Rows>
      )}
      {proposed.length > 0 && (
        <>
          <h3>À confirmer par une autre personne</h3>
          <Rows label="Équivalences à confirmer">
            {proposed.map((equivalence) => (
              <Proposed
                key={equivalence.id}
                equivalence={equivalence}
                reason={constraints.reason}
              />
            ))}
          </Rows>
        </>
      )}
      <h3>Proposer une équivalence</h3>
      <Proposal blocks={blocks} source={constraints.source} />
    </Card>
  );
}

const Ends = ({ from, to }: Pick<EquivalenceView, "from" | "to">) => (
  <>
    {from} <span className="font-normal text-muted">compte pour</span> {to}
  </>
);

const detailOf = ({ startsOn, decidedOn, source }: EquivalenceView): string =>
  `À partir du ${formatDay(startsOn)} · décidée le ${formatDay(decidedOn)}\u00a0: ${source}`;

const Counting = ({ startsOn, today }: { startsOn: CalendarDay; today: CalendarDay }) =>
  startsOn <= today ? (
    <StateBadge tone="success">En vigueur</StateBadge>
  ) : (
    <StateBadge tone="neutral">À venir</StateBadge>
  );

type ProposedProps = { equivalence: ProposedEquivalence; reason: FieldConstraints };

function Proposed({ equivalence, reason }: ProposedProps) {
  const { id, from, to, proposedBy, mayConfirm } = equivalence;
  const named = `${from}, pour ${to}`;
  return (
    <Row
      title={<Ends {...equivalence} />}
      detail={`${detailOf(equivalence)} · proposée par ${proposedBy}`}
      trail={<StateBadge tone="warning">À confirmer</StateBadge>}
    >
      <RowActs>
        {mayConfirm && (
          <ConfirmBlock
            action={confirmEquivalenceAction}
            fields={{ id }}
            label="Confirmer"
            of={named}
            confirm="Confirmer cette équivalence"
            tone="primary"
            consequence={
              <p>
                Elle vaut pour toute personne qui détient ce bloc, à partir du jour indiqué, et ne
                se retire pas. Relisez la décision.
              </p>
            }
          >
            <OwnPasswordField />
          </ConfirmBlock>
        )}
        <ConfirmBlock
          action={endEquivalenceAction}
          fields={{ id }}
          label={mayConfirm ? "Refuser" : "Retirer"}
          of={named}
          confirm="Clore la proposition"
          consequence={<p>Rien ne compte par elle. Elle peut être proposée à nouveau.</p>}
        >
          <TextAreaField name="reason" label="Motif" rows={3} {...reason} />
        </ConfirmBlock>
      </RowActs>
    </Row>
  );
}

type ProposalProps = { blocks: readonly BlockChoice[]; source: FieldConstraints };

function Proposal({ blocks, source }: ProposalProps) {
  const options = blocks.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActionForm action={proposeEquivalenceAction} label="Proposer une équivalence">
      <SelectField name="fromBlockId" label="Bloc détenu" options={options} required />
      <SelectField name="toBlockId" label="Compte pour" options={options} required />
      <TextField name="source" label="Décision" hint="Quel organisme, quel numéro." {...source} />
      <DateField name="decidedOn" label="Jour de la décision" required />
      <DateField name="startsOn" label="Compte à partir du" required />
      <SubmitButton>Proposer cette équivalence</SubmitButton>
    </ActionForm>
  );
}
