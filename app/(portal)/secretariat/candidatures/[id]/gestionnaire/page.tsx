import { ActionForm } from "@/components/form/action-form";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Row, Rows } from "@/components/ui/rows";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { assignHandlerAction } from "@/lib/candidacies/handling/handler.actions";
import { openHandling } from "@/lib/candidacies/handling/handler.queries";
import { DUE_FIRST } from "@/lib/candidacies/lists/filters";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(openHandling, ({ candidacy }) => dossierTitle("Gestionnaire", candidacy));

export const generateMetadata = opened.metadata;

export default async function CandidacyHandlerPage(props: Props) {
  const { candidacy, handler, handlers } = await opened.open(props);
  const { id, candidateName } = candidacy;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidatures", href: routes.secretariatCandidacies() },
          { label: candidateName, href: routes.secretariatCandidacy(id) },
          { label: "Gestionnaire" },
        ]}
      />
      <PageHeader
        eyebrow={candidateName}
        title="Gestionnaire du dossier"
        lead="Qui le suit jusqu’à sa fin. Tout le secrétariat peut le lire et y agir."
      />
      <div className="space-y-6">
        <Card>
          <ActionForm
            action={assignHandlerAction}
            fields={{ id, before: handler?.id ?? "" }}
            label="Gestionnaire du dossier"
          >
            <RadioGroupField
              name="handlerId"
              label="Gestionnaire"
              options={[
                ...handlers.map((one) => ({ value: one.id, label: one.displayName })),
                { value: "", label: "Personne" },
              ]}
              defaultValue={handler?.id ?? ""}
              required
            />
            <SubmitButton>Enregistrer</SubmitButton>
          </ActionForm>
        </Card>
        <Card title="Les dossiers de chacun">
          <Rows label="Les dossiers de chacun">
            {handlers.map((one) => (
              <Row
                key={one.id}
                title={
                  <Link href={routes.secretariatCandidacies({ handler: one.id, sort: DUE_FIRST })}>
                    {one.displayName}
                  </Link>
                }
              />
            ))}
          </Rows>
        </Card>
      </div>
    </>
  );
}
