import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandardVersion } from "@/components/certifications/standard-version";
import { PageHeader } from "@/components/ui/page-header";
import { listStandards } from "@/lib/certifications/standard.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Référentiel" };

export default async function StandardPage() {
  const versions = await listStandards(await requireActor(), clock.now());
  if (!versions) notFound();
  return (
    <>
      <PageHeader
        title="Référentiel"
        lead="La version en vigueur et les précédentes. Chaque candidature, chaque décision et chaque certificat gardent la version sous laquelle ils ont commencé."
      />
      <div className="space-y-6">
        {versions.map((version) => (
          <StandardVersion key={version.rncpCode} {...version} />
        ))}
      </div>
    </>
  );
}
