import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Equivalences } from "@/components/acquisitions/equivalences";
import { StandardVersion } from "@/components/certifications/standard-version";
import { DraftList } from "@/components/configuration/standard/draft-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { listEquivalences } from "@/lib/acquisitions/equivalence.queries";
import {
  endEquivalenceSchema,
  proposeEquivalenceSchema,
} from "@/lib/acquisitions/equivalence.schema";
import { listStandards } from "@/lib/certifications/standard.queries";
import { listStandardDrafts } from "@/lib/configuration/standard/standard-draft.queries";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";

export const metadata: Metadata = { title: "Référentiel" };

export default async function StandardPage() {
  const actor = await requireActor();
  const now = clock.now();
  const [versions, drafts, equivalences] = await Promise.all([
    listStandards(actor, now),
    listStandardDrafts(actor),
    listEquivalences(actor),
  ]);
  if (!versions || !drafts || !equivalences) notFound();
  return (
    <>
      <PageHeader
        title="Référentiel"
        lead="La version en vigueur et les autres. Chaque candidature, chaque décision et chaque certificat gardent la version sous laquelle ils ont commencé."
      />
      <div className="space-y-6">
        {versions.every(({ standing }) => standing.is !== "IN_FORCE") && (
          <Notice tone="warning" title="Aucune version n’est en vigueur.">
            <p>
              Jusqu’à ce qu’une version le soit, aucune première candidature ne peut s’ouvrir. Ce
              qui a commencé garde la sienne.
            </p>
          </Notice>
        )}
        <DraftList drafts={drafts} />
        {versions.map((version) => (
          <StandardVersion key={version.id} {...version} />
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
