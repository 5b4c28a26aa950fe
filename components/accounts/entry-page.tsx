import type { ReactNode } from "react";
import { PublicPage } from "@/components/layout/public-page";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";

type Props = { title: string; lead?: ReactNode; children: ReactNode; after?: ReactNode };

/** The doors of the portal: one form, in one column. */
export function EntryPage({ title, lead, children, after }: Props) {
  return (
    <PublicPage narrow>
      <PageHeader title={title} lead={lead} />
      <Card>{children}</Card>
      {after && <div className="mt-6 space-y-4 text-soft">{after}</div>}
    </PublicPage>
  );
}
