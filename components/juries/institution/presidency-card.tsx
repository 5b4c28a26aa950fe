import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { FieldPair } from "@/components/form/field-pair";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RowActs } from "@/components/form/row-acts";
import { SelectField } from "@/components/form/select-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import {
  endPresidencyAction,
  recordPresidencyAction,
} from "@/lib/juries/institution/presidency.actions";
import type { Institution, PresidencyRow } from "@/lib/juries/institution/view";
import { sideLabels, sideNames } from "@/lib/jury-sessions/jury-session.labels";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { periodWords } from "./period-words";

/** Who presides and when; says whose turn it was when two years in a row go to one side (R53). */
export function PresidencyCard({
  presidencies,
  members,
  today,
}: Pick<Institution, "presidencies" | "members"> & { today: CalendarDay }) {
  return (
    <Card title="Présidence du jury">
      <p className="text-soft">
        Élue par le jury parmi ses membres. Elle revient chaque année à l’autre collège.
      </p>
      {presidencies.length > 0 ? (
        <Rows label="Présidences">
          {presidencies.map((presidency) => (
            <PresidencyRowItem
              key={presidency.id}
              presidency={presidency}
              isPast={presidency.endsOn < today}
            />
          ))}
        </Rows>
      ) : (
        <Notice tone="warning" title="Aucune présidence n’est enregistrée.">
          <p>Sans elle, une session ne peut pas s’ouvrir.</p>
        </Notice>
      )}
      <ConfirmBlock
        action={recordPresidencyAction}
        label="Enregistrer une présidence"
        confirm="Enregistrer la présidence"
        tone="primary"
        consequence={
          <p>
            La personne choisie préside toutes les sessions de cette période où elle est présente.
            Un message le lui dit.
          </p>
        }
      >
        <SelectField name="mandateId" label="Membre élu" required options={members} />
        <FieldPair>
          <DateField name="startsOn" label="Début de la présidence" required />
          <DateField name="endsOn" label="Fin de la présidence" required />
        </FieldPair>
        <OwnPasswordField />
      </ConfirmBlock>
    </Card>
  );
}

type ItemProps = { presidency: PresidencyRow; isPast: boolean };

function PresidencyRowItem({ presidency, isPast }: ItemProps) {
  const { id, version, name, side, startsOn, endsOn, missedTurn } = presidency;
  return (
    <Row title={name} detail={`${sideLabels[side]} · ${periodWords({ startsOn, endsOn })}`}>
      <div className="mt-2 space-y-3 empty:hidden">
        {missedTurn && (
          <Notice
            tone="warning"
            title={`Cette année, c’était le tour du ${sideNames[missedTurn]}.`}
          >
            <p>
              Vérifiez que l’alternance annuelle est respectée, ou que la branche en a décidé
              autrement.
            </p>
          </Notice>
        )}
        {!isPast && (
          <RowActs>
            <ConfirmBlock
              action={endPresidencyAction}
              fields={{ id, version }}
              label="Abréger cette présidence"
              of={name}
              consequence={
                <p>
                  Une autre présidence peut être enregistrée dès le lendemain. Un message le dit à
                  qui préside.
                </p>
              }
            >
              <DateField name="endsOn" label="Dernier jour de présidence" required />
              <OwnPasswordField />
            </ConfirmBlock>
          </RowActs>
        )}
      </div>
    </Row>
  );
}
