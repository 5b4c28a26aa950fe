import { notFound, redirect } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/candidacy-crumbs";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { STATEMENTS } from "@/lib/vae/admissibility-file";
import { statementLabels } from "@/lib/vae/admissibility-file.labels";
import { getOwnVaePage } from "@/lib/vae/draft.queries";
import { swearAction } from "@/lib/vae/statements.actions";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = ({ params }: Props) =>
  candidacyTitle("Vos déclarations sur l’honneur", params);

export default async function StatementsPage({ params }: Props) {
  const { id } = await params;
  const page = await getOwnVaePage(await requireActor(), id, ["DRAFT"], clock.now());
  if (!page) notFound();
  if (page === "ELSEWHERE") redirect(routes.candidateCandidacy(id));
  const { candidacy, dossier } = page;
  const labels = statementLabels(candidacy.isWhole);
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Vos déclarations sur l’honneur" />
      <PageHeader
        title="Vos déclarations sur l’honneur"
        lead="Elles tiennent lieu de signature. Une fausse déclaration est punie par la loi (articles 441-1, 441-6 et 441-7 du code pénal)."
      />
      <ActionForm
        action={swearAction}
        fields={{ candidacyId: id, version: dossier.fileVersion }}
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
