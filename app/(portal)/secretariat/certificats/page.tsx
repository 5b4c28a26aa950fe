import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IssuableList } from "@/components/certificates/issuable-list";
import { Register } from "@/components/certificates/register";
import { PageHeader } from "@/components/ui/page-header";
import { registerSearchSchema } from "@/lib/certificates/certificate.schema";
import { listIssuable, listRegister } from "@/lib/certificates/register.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";

export const metadata: Metadata = { title: "Certificats" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CertificatesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const search = registerSearchSchema.parse(await searchParams);
  const isFirstPage = !search.q && !search.after;
  const [issuable, register] = await Promise.all([
    isFirstPage ? listIssuable(actor, parisDay(clock.now())) : null,
    listRegister(actor, search),
  ]);
  if (!register) notFound();
  return (
    <>
      <PageHeader
        title="Certificats"
        lead="Le parchemin quand la règle d’obtention est satisfaite, sinon une attestation pour chaque bloc acquis."
      />
      {issuable && (
        <section aria-labelledby="a-delivrer" className="mb-12 space-y-4">
          <h2 id="a-delivrer">À délivrer</h2>
          <IssuableList candidacies={issuable} />
        </section>
      )}
      <section aria-labelledby="registre" className="space-y-4">
        <h2 id="registre" className="scroll-mt-6">
          Registre
        </h2>
        <Register {...register} q={search.q} after={search.after} />
      </section>
    </>
  );
}
