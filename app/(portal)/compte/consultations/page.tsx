import type { Metadata } from "next";
import { OwnConsultations } from "@/components/consultations/consultation-tables";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listOwnConsultations } from "@/lib/consultations/own.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

const TITLE = "Qui a consulté mes dossiers";
export const metadata: Metadata = { title: TITLE };

export default async function OwnConsultationsPage() {
  return (
    <>
      <Breadcrumb crumbs={[{ label: "Mon compte", href: routes.account }, { label: TITLE }]} />
      <PageHeader
        title={TITLE}
        lead="Jour par jour, en quelle qualité et quoi. Ce que le jury a lu n’y paraît qu’une fois le résultat rendu."
      />
      <OwnConsultations lines={await listOwnConsultations(await requireActor())} />
    </>
  );
}
