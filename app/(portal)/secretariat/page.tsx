import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DueList, WaitingTiles } from "@/components/candidacies/dashboard";
import { Card, Cards } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { getSecretariatDashboard } from "@/lib/candidacies/dashboard.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { formatDay, parisDay } from "@/lib/shared/calendar";

export const metadata: Metadata = { title: { absolute: "À traiter · Secrétariat · CQP CRCA" } };

const links = [
  { href: routes.secretariatCandidacies(), label: "Toutes les candidatures" },
  { href: routes.secretariatSessions, label: "Sessions du jury" },
  { href: routes.secretariatCertificates, label: "Certificats" },
  { href: routes.secretariatCompanies, label: "Entreprises" },
  { href: routes.secretariatOrganisations, label: "Organisations et mandats du jury" },
  { href: routes.secretariatStandard, label: "Référentiel" },
  { href: routes.secretariatStatistics, label: "Statistiques" },
  { href: routes.secretariatMessages, label: "Messages envoyés" },
];

export default async function SecretariatHomePage() {
  const now = clock.now();
  const dashboard = await getSecretariatDashboard(await requireActor(), now);
  if (!dashboard) notFound();
  const today = parisDay(now);
  return (
    <>
      <PageHeader
        title="À traiter"
        lead={`Ce qui attend le secrétariat, au ${formatDay(today)}.`}
      />
      <WaitingTiles counts={dashboard.counts} />
      <Cards>
        <Card title="Échéances proches">
          <DueList due={dashboard.due} today={today} />
        </Card>
        <Card title="Accès directs">
          <ul className="space-y-1">
            {links.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className="inline-block py-1.5">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      </Cards>
    </>
  );
}
