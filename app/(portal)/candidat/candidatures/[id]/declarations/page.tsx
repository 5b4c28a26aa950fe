import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { ownVaePage } from "@/lib/vae/dossier/own-page.queries";
import { STATEMENTS } from "@/lib/vae/request/admissibility-file";
import { statementLabels } from "@/lib/vae/request/admissibility-file.labels";
import { saveStatementsAction } from "@/lib/vae/request/statements.actions";

type Props = { params: Promise<{ id: string }> };

const own = ownVaePage("Vos déclarations sur l’honneur", ["writeRequest"]);

export const generateMetadata = own.metadata;

export default async function StatementsPage(props: Props) {
  const { candidacy, dossier } = await own.open(props);
  const { id } = candidacy;
  const labels = statementLabels(candidacy.isWhole);
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Vos déclarations sur l’honneur" />
      <PageHeader
        title="Vos déclarations sur l’honneur"
        lead="Elles tiennent lieu de signature. Une fausse déclaration est punie par la loi (articles 441-1, 441-6 et 441-7 du code pénal)."
      />
      <ActionForm
        action={saveStatementsAction}
        fields={{ candidacyId: id, version: dossier.versions.version }}
        label="Déclarations sur l’honneur"
      >
        {STATEMENTS.map((statement) => (
          <CheckboxField
            key={statement}
            name={statement}
            label={labels[statement]}
            defaultChecked={dossier.sworn[statement]}
            required
          />
        ))}
        <SubmitButton>Déclarer sur l’honneur</SubmitButton>
      </ActionForm>
    </>
  );
}
