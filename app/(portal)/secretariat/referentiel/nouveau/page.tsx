import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportForm, StartForm } from "@/components/configuration/standard/start-forms";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { listPublished } from "@/lib/configuration/standard/standard-draft.queries";
import { importStandardSchema } from "@/lib/configuration/standard/standard-draft.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

const title = "Préparer une version du référentiel";
export const metadata: Metadata = { title };

export default async function NewStandardPage() {
  const published = await listPublished(await requireActor());
  if (!published) notFound();
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Référentiel", href: routes.secretariatStandard },
          { label: "Préparer une version" },
        ]}
      />
      <PageHeader
        title={title}
        lead="Aucun dossier ne se sert d’une version en préparation. Deux personnes du secrétariat la publient : l’une la propose, l’autre la publie."
      />
      <div className="space-y-6">
        <Card title="Reprendre un fichier">
          <ImportForm constraints={constraintsOf(importStandardSchema)} />
        </Card>
        <Card title="Partir d’une version">
          <StartForm published={published} />
        </Card>
      </div>
    </>
  );
}
