import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RowActs } from "@/components/form/row-acts";
import { FindingList } from "@/components/juries/composition/composition-findings";
import { Row } from "@/components/ui/rows";
import {
  endPresidencyAction,
  withdrawPresidencyAction,
} from "@/lib/juries/institution/presidency-end.actions";
import type { PresidencyRow } from "@/lib/juries/institution/view";
import { sideLabels } from "@/lib/jury-sessions/jury-session.labels";
import { formatDay } from "@/lib/platform/shared/calendar";
import { periodWords } from "./period-words";

/** One presidency: its election, how it stands to the rule, and what can still be done to it. */
export function PresidencyRowItem({ presidency }: { presidency: PresidencyRow }) {
  const { id, version, name, side, findings, mayEnd, mayWithdraw } = presidency;
  return (
    <Row title={name} detail={`${sideLabels[side]} · ${periodWords(presidency)}`}>
      <p className="text-sm text-muted">{electionWords(presidency)}</p>
      <div className="mt-2 space-y-3 empty:hidden">
        <FindingList findings={findings} />
        {(mayEnd || mayWithdraw) && (
          <RowActs>
            {mayEnd && (
              <ConfirmBlock
                action={endPresidencyAction}
                fields={{ id, version }}
                label="Abréger cette présidence"
                of={name}
                consequence={
                  <p>
                    Une autre présidence peut être enregistrée dès le lendemain, du même collège
                    pour le reste de l’année. Un message le dit à qui préside.
                  </p>
                }
              >
                <DateField name="endsOn" label="Dernier jour de présidence" required />
                <OwnPasswordField />
              </ConfirmBlock>
            )}
            {mayWithdraw && (
              <ConfirmBlock
                action={withdrawPresidencyAction}
                fields={{ id, version }}
                label="Retirer cette présidence"
                of={name}
                consequence={
                  <p>
                    Aucune session ne s’est ouverte pendant cette présidence : elle disparaît, et
                    une autre peut être enregistrée à sa place. Un message le dit à qui devait
                    présider.
                  </p>
                }
              >
                <OwnPasswordField />
              </ConfirmBlock>
            )}
          </RowActs>
        )}
      </div>
    </Row>
  );
}

function electionWords({ electedOn, minutesReference, recorded }: PresidencyRow): string {
  return [
    electedOn ? `Élection du ${formatDay(electedOn)}` : "Jour de l’élection inconnu",
    minutesReference && `procès-verbal ${minutesReference}`,
    recorded && `enregistrée le ${formatDay(recorded.on)} par ${recorded.by}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
