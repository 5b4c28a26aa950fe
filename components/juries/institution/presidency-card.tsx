import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { FieldPair } from "@/components/form/field-pair";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Rows } from "@/components/ui/rows";
import { recordPresidencyAction } from "@/lib/juries/institution/presidency.actions";
import type { Presidencies } from "@/lib/juries/institution/view";
import { sideNames } from "@/lib/jury-sessions/jury-session.labels";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { periodWords } from "./period-words";
import { PresidencyRowItem } from "./presidency-row";

type Constraints = FormConstraints<"minutesReference" | "exception">;

/** Whose year it is, who presides and when, and how each presidency stands to the rule (R53). */
export function PresidencyCard({
  presidencies: { rows, years, titulars },
  constraints,
}: {
  presidencies: Presidencies;
  constraints: Constraints;
}) {
  return (
    <Card title="Présidence du jury">
      <Turn years={years} />
      {rows.length > 0 ? (
        <Rows label="Présidences">
          {rows.map((presidency) => (
            <PresidencyRowItem key={presidency.id} presidency={presidency} />
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
        <SelectField
          name="mandateId"
          label="Membre élu"
          hint="Un titulaire : un suppléant ne préside pas."
          required
          options={titulars}
        />
        <FieldPair>
          <DateField name="startsOn" label="Début de la présidence" required />
          <DateField name="endsOn" label="Fin de la présidence" required />
        </FieldPair>
        <FieldPair>
          <DateField name="electedOn" label="Jour de l’élection par le jury" required />
          <TextField
            name="minutesReference"
            label="Procès-verbal de l’élection"
            hint="Sa référence, s’il y en a un."
            {...constraints.minutesReference}
          />
        </FieldPair>
        <TextAreaField
          name="exception"
          label="Motif d’une dérogation"
          hint="Seulement si la branche a décidé d’un autre collège ou d’une autre durée. Le procès-verbal des sessions le dira."
          rows={2}
          {...constraints.exception}
        />
        <OwnPasswordField />
      </ConfirmBlock>
    </Card>
  );
}

function Turn({ years: [current, next] }: Pick<Presidencies, "years">) {
  if (!current || !next)
    return (
      <Notice tone="warning" title="L’année de présidence n’est pas fixée.">
        <p>
          Un administrateur en indique le premier jour dans les paramètres du jury paritaire : la
          présidence revient chaque année à l’autre collège.
        </p>
      </Notice>
    );
  return (
    <p className="text-soft">
      Élue par le jury parmi ses titulaires, pour un an, un collège après l’autre :{" "}
      {sideNames[current.side]} {periodWords(current)}, puis {sideNames[next.side]}{" "}
      {periodWords(next)}.
    </p>
  );
}
