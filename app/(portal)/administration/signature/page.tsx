import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FileRows } from "@/components/candidacies/file-rows";
import { LogoCard } from "@/components/certificates/marks/logo-card";
import { SignatoriesCard } from "@/components/certificates/marks/signatories-card";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { getMarks } from "@/lib/certificates/marks/mark.queries";
import { appointSignatorySchema } from "@/lib/certificates/marks/signatory.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";

export const metadata: Metadata = { title: "Signature et logo" };

type Props = { searchParams: Promise<UploadRefusalQuery> };

export default async function MarksPage({ searchParams }: Props) {
  const refusal = await uploadRefusal(await searchParams);
  const page = await getMarks(await requireActor(), parisDay(clock.now()));
  if (!page) notFound();
  const { name, capacity } = constraintsOf(appointSignatorySchema);
  return (
    <>
      <PageHeader
        title="Signature et logo"
        lead="Ce que les documents portent de la commission. Une image se dépose d’abord ; elle ne sert qu’une fois mise en service."
      />
      <div className="space-y-6">
        <RefusalNotice refusal={refusal} />
        <SignatoriesCard page={page} constraints={{ name, capacity }} refusal={refusal} />
        <LogoCard page={page} refusal={refusal} />
        <Card title="Spécimens">
          <p className="text-soft">
            Un certificat et une lettre au nom de personne, tels que les dernières images déposées
            les feraient. Ils sont dessinés à chaque dépôt.
          </p>
          <FileRows label="Spécimens" files={page.specimens} />
        </Card>
      </div>
    </>
  );
}
