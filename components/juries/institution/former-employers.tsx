import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { RowActs } from "@/components/form/row-acts";
import { TextField } from "@/components/form/text-field";
import { Row, Rows } from "@/components/ui/rows";
import {
  addFormerEmployerAction,
  removeFormerEmployerAction,
} from "@/lib/juries/institution/former-employer.actions";
import type { FormerEmployerRow } from "@/lib/juries/institution/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { formatDay } from "@/lib/platform/shared/calendar";
import { formatSiret } from "@/lib/platform/shared/siret";

export type FormerEmployerConstraints = FormConstraints<"name">;

/** « SIREN 123 456 789 · jusqu’au 30 juin 2024 ». */
const detailOf = ({ siren, endedOn }: FormerEmployerRow): string =>
  [
    siren ? `SIREN ${formatSiret(siren)}` : "Sans SIREN : aucun lien ne peut en être trouvé",
    endedOn ? `jusqu’au ${formatDay(endedOn)}` : "fin inconnue",
  ].join(" · ");

/** Where a member worked before, each with the form that takes it out. */
export function FormerEmployers({ of, rows }: { of: string; rows: readonly FormerEmployerRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="mb-3 border-s-2 border-line ps-4">
      <p className="text-sm font-semibold">Anciens employeurs</p>
      <Rows label={`Anciens employeurs, ${of}`}>
        {rows.map((row) => (
          <Row key={row.id} title={row.name} detail={detailOf(row)}>
            <RowActs>
              <RemoveFormerEmployerForm {...row} />
            </RowActs>
          </Row>
        ))}
      </Rows>
    </div>
  );
}

function RemoveFormerEmployerForm({ id, name }: FormerEmployerRow) {
  return (
    <ConfirmBlock
      action={removeFormerEmployerAction}
      fields={{ id }}
      label="Retirer"
      of={name}
      confirm="Retirer cet employeur"
      consequence={
        <p>
          À faire s’il a été noté par erreur. Un lien que le portail n’avait trouvé que par lui est
          levé dans les sessions qui ne sont pas ouvertes : le membre y fait sa déclaration.
        </p>
      }
    />
  );
}

export function AddFormerEmployerForm({
  mandateId,
  of,
  constraints,
}: {
  mandateId: string;
  of: string;
  constraints: FormerEmployerConstraints;
}) {
  return (
    <ConfirmBlock
      action={addFormerEmployerAction}
      fields={{ mandateId }}
      label="Noter un ancien employeur"
      of={of}
      confirm="Noter cet employeur"
      tone="primary"
      consequence={
        <p>
          Un candidat de cette entreprise, quel que soit l’établissement, est lié à ce membre : il
          ne lit pas le dossier et ne compte pas. Les sessions convoquées sont revues aussitôt.
        </p>
      }
    >
      <TextField name="name" label="Ancien employeur" {...constraints.name} />
      <TextField
        name="siren"
        label="SIREN ou SIRET"
        hint="9 ou 14 chiffres. Sans lui, le portail ne trouve aucun lien."
        inputMode="numeric"
      />
      <DateField name="endedOn" label="Jusqu’au" hint="Laissez vide si nul ne le sait." />
    </ConfirmBlock>
  );
}
