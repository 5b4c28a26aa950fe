import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { RowActs } from "@/components/form/row-acts";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import type { CompanyGroupRow } from "@/lib/companies/company";
import {
  addCompanyGroupAction,
  addGroupCompanyAction,
  removeCompanyGroupAction,
  removeGroupCompanyAction,
} from "@/lib/companies/group.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { formatSiret } from "@/lib/platform/shared/siret";

type CompanyConstraints = FormConstraints<"name" | "siren">;

/** A group with its companies; what was mistaken is taken out. */
export function CompanyGroupCard({
  id,
  name,
  companies,
  constraints,
}: CompanyGroupRow & { constraints: CompanyConstraints }) {
  return (
    <Card title={name}>
      {companies.length > 0 ? (
        <Rows label={`Entreprises du groupe ${name}`}>
          {companies.map((company) => (
            <Row
              key={company.id}
              title={company.name}
              detail={<span className="tabular-nums">SIREN {formatSiret(company.siren)}</span>}
            >
              <RowActs>
                <RemoveGroupCompanyForm {...company} />
              </RowActs>
            </Row>
          ))}
        </Rows>
      ) : (
        <p className="text-soft">Aucune entreprise n’est notée dans ce groupe.</p>
      )}
      <RowActs>
        <AddGroupCompanyForm groupId={id} of={name} constraints={constraints} />
        {companies.length === 0 && <RemoveCompanyGroupForm id={id} name={name} />}
      </RowActs>
    </Card>
  );
}

function AddGroupCompanyForm({
  groupId,
  of,
  constraints,
}: {
  groupId: string;
  of: string;
  constraints: CompanyConstraints;
}) {
  return (
    <ConfirmBlock
      action={addGroupCompanyAction}
      fields={{ groupId }}
      label="Ajouter une entreprise"
      of={of}
      confirm="Ajouter cette entreprise"
      tone="primary"
      consequence={
        <p>
          Un membre du jury qui travaille, ou a travaillé, dans une entreprise du groupe est lié aux
          candidats de toutes les autres : il ne lit pas leur dossier et ne compte pas. Les sessions
          convoquées sont revues aussitôt.
        </p>
      }
    >
      <TextField name="name" label="Entreprise" {...constraints.name} autoComplete="off" />
      <TextField
        name="siren"
        label="SIREN ou SIRET"
        hint="9 ou 14 chiffres, avec ou sans espaces. L’entreprise n’a pas à être enregistrée sur le portail."
        {...constraints.siren}
        required
        inputMode="numeric"
        autoComplete="off"
      />
    </ConfirmBlock>
  );
}

function RemoveGroupCompanyForm({ id, name }: CompanyGroupRow["companies"][number]) {
  return (
    <ConfirmBlock
      action={removeGroupCompanyAction}
      fields={{ id }}
      label="Retirer"
      of={name}
      confirm="Retirer cette entreprise"
      consequence={
        <p>
          Un lien que le portail n’avait trouvé que par le groupe est levé dans les sessions qui ne
          sont pas ouvertes : le membre y fait sa déclaration.
        </p>
      }
    />
  );
}

function RemoveCompanyGroupForm({ id, name }: Pick<CompanyGroupRow, "id" | "name">) {
  return (
    <ConfirmBlock
      action={removeCompanyGroupAction}
      fields={{ id }}
      label="Retirer le groupe"
      of={name}
      consequence={<p>Aucune entreprise n’y est notée : aucun lien n’en dépend.</p>}
    />
  );
}

/** A group begins with its name; its companies follow. */
export function AddCompanyGroupForm({ constraints }: { constraints: FormConstraints<"name"> }) {
  return (
    <ActionForm action={addCompanyGroupAction} label="Ajouter un groupe">
      <TextField name="name" label="Nom du groupe" {...constraints.name} autoComplete="off" />
      <SubmitButton>Ajouter le groupe</SubmitButton>
    </ActionForm>
  );
}
