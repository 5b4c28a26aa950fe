import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { RowActs } from "@/components/form/row-acts";
import { SubmitButton } from "@/components/form/submit-button";
import { AllowRemoteForm, SetInterviewForm } from "@/components/juries/deliberation/interview-form";
import { interviewWords, LateTag } from "@/components/juries/docket/docket-rows";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import {
  moveEntryAction,
  scheduleCandidaciesAction,
  takeOffAction,
} from "@/lib/juries/docket/docket.actions";
import type { DocketPage, DocketRow, ReadyRow } from "@/lib/juries/sessions/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

type Props = { page: DocketPage; constraints: FormConstraints<"place"> };

/** The docket to be made: order, interviews, what is taken off. */
export function DocketEditor({ page, constraints }: Props) {
  if (page.docket.length === 0) {
    return (
      <EmptyState title="Le rôle est vide" icon="calendar">
        Choisissez ci-dessous les candidatures que cette session examinera.
      </EmptyState>
    );
  }
  return (
    <>
      {page.mayChangeRemote && <AllowRemoteForm session={page} />}
      <ol className="space-y-4">
        {page.docket.map((entry, index) => (
          <li key={entry.id} className="max-w-none">
            <Card
              title={`${index + 1}. ${entry.candidateName}`}
              aside={<Tag tone="info">{shortRouteLabels[entry.route]}</Tag>}
            >
              <p className="text-soft">
                {entry.number} · {interviewWords(entry)}
              </p>
              <LateTag lateSince={entry.lateSince} />
              {page.mayAdd && (
                <MoveEntryForms
                  entry={entry}
                  version={page.version}
                  isFirst={index === 0}
                  isLast={index === page.docket.length - 1}
                />
              )}
              {page.mayTakeOff && entry.route === "VAE" && (
                <SetInterviewForm entry={entry} session={page} constraints={constraints} />
              )}
              {page.mayTakeOff && (
                <RowActs>
                  <ConfirmBlock
                    action={takeOffAction}
                    fields={{ entryId: entry.id, version: page.version }}
                    label="Retirer du rôle"
                    of={entry.candidateName}
                    consequence={
                      <p>
                        La candidature redevient prête pour le jury ; un message en prévient{" "}
                        {entry.candidateName}.
                      </p>
                    }
                  />
                </RowActs>
              )}
            </Card>
          </li>
        ))}
      </ol>
    </>
  );
}

type EntryProps = { entry: DocketRow; version: number };

type OrderProps = EntryProps & { isFirst: boolean; isLast: boolean };

function MoveEntryForms({ entry, version, isFirst, isLast }: OrderProps) {
  const directions = [
    { direction: "UP", label: "Monter", possible: !isFirst },
    { direction: "DOWN", label: "Descendre", possible: !isLast },
  ].filter(({ possible }) => possible);
  if (directions.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {directions.map(({ direction, label }) => (
        <ActionForm
          key={direction}
          action={moveEntryAction}
          fields={{ entryId: entry.id, version, direction }}
          label={`${label} ${entry.candidateName}`}
        >
          <SubmitButton tone="ghost">{label}</SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}

const limit = (before: CalendarDay | null, heldOn: CalendarDay) => {
  if (!before) return "sans échéance légale";
  return before < heldOn
    ? `date limite dépassée ce jour-là\u00a0: c’était le ${formatDay(before)}`
    : `à examiner au plus tard le ${formatDay(before)}`;
};

const hint = ({ number, route, blocks, before, isPastExpiry }: ReadyRow, heldOn: CalendarDay) =>
  [
    number,
    shortRouteLabels[route],
    blocks,
    limit(before, heldOn),
    ...(isPastExpiry
      ? ["après la fin de l’enregistrement, sans protection\u00a0: voir le dossier"]
      : []),
  ].join(" · ");

/** The candidacies that are ready, the oldest legal limit first. */
export function ScheduleCandidaciesForm({ page }: { page: DocketPage }) {
  if (page.ready.length === 0) {
    return (
      <EmptyState title="Aucune candidature n’attend" icon="check">
        Une candidature arrive ici quand son dossier de validation ou son évaluation est accepté.
      </EmptyState>
    );
  }
  return (
    <ActionForm
      action={scheduleCandidaciesAction}
      fields={{ id: page.id, version: page.version }}
      label="Inscrire au rôle"
    >
      <CheckboxGroupField
        name="candidacyIds[]"
        label="Candidatures prêtes"
        hint={
          page.jointSession
            ? "Les plus pressées d’abord. Une même session examine les deux voies."
            : "Les plus pressées d’abord. Une session examine une seule voie."
        }
        required
        options={page.ready.map((row) => ({
          value: row.id,
          label: row.candidateName,
          hint: hint(row, page.heldOn),
        }))}
      />
      <SubmitButton>Inscrire au rôle</SubmitButton>
    </ActionForm>
  );
}
