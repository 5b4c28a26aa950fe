import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlanSessionForm } from "@/components/juries/sessions/planning-forms";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { planSessionSchema } from "@/lib/juries/sessions/planning.schema";
import { listSecretaries } from "@/lib/juries/sessions/secretary.queries";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Nouvelle session" };

export default async function NewSessionPage() {
  const actor = await requireActor();
  const secretaries = await listSecretaries(actor);
  if (!secretaries) notFound();
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Sessions", href: routes.secretariatSessions },
          { label: "Nouvelle session" },
        ]}
      />
      <PageHeader
        title="Nouvelle session"
        lead="Le rôle et les entretiens viennent ensuite ; personne n’est prévenu avant la convocation."
      />
      <PlanSessionForm
        secretaries={secretaries}
        me={actor.userId}
        constraints={constraintsOf(planSessionSchema)}
      />
    </>
  );
}
