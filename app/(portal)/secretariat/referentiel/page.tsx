import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Equivalences } from "@/components/acquisitions/equivalences";
import { StandardVersion } from "@/components/certifications/standard-version";
import { PageHeader } from "@/components/ui/page-header";
import { listEquivalences } from "@/lib/acquisitions/equivalence.queries";
import {
  endEquivalenceSchema,
  proposeEquivalenceSchema,
} from "@/lib/acquisitions/equivalence.schema";
import { listStandards } from "@/lib/certifications/standard.queries";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";

export const metadata: Metadata = { title: "Référentiel" };

export default async function StandardPage() {
  const actor = await requireActor();
  const now = clock.now();
  const [versions, equivalences] = await Promise.all([
    listStandards(actor, now),
    listEquivalences(actor),
  ]);
  if (!versions || !equivalences) notFound();
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
        <Equivalences
          page={equivalences}
          constraints={{
            source: constraintsOf(proposeEquivalenceSchema).source,
            reason: constraintsOf(endEquivalenceSchema).reason,
          }}
          today={parisDay(now)}
        />
      </div>
    </>
  );
}
