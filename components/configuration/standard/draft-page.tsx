import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { draftName } from "@/lib/configuration/standard/standard.labels";
import type { StandardDraftPage } from "@/lib/configuration/standard/view";
import { routes } from "@/lib/routes";

type Props = {
  draft: StandardDraftPage;
  title: string;
  lead?: string;
  /** Between the draft and this page. */
  between?: readonly Crumb[];
  children: ReactNode;
};

/** One subject of a version in preparation, with the way back. */
export function DraftPage({ draft, title, lead, between = [], children }: Props) {
  const name = draftName(draft.document);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Référentiel", href: routes.secretariatStandard },
          { label: name, href: routes.standardDraft(draft.id) },
          ...between,
          { label: title },
        ]}
      />
      <PageHeader eyebrow={`${name}, en préparation`} title={title} lead={lead} />
      <div className="space-y-6">{children}</div>
    </>
  );
}
