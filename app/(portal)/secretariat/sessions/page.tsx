import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SessionList } from "@/components/juries/sessions/session-list";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { institutionPolicy } from "@/lib/juries/institution/institution.policy";
import { listSessions } from "@/lib/juries/sessions/list.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Sessions du jury" };

type Props = { searchParams: Promise<{ apres?: string }> };

export default async function SessionsPage({ searchParams }: Props) {
  const after = readId((await searchParams).apres);
  const actor = await requireActor();
  if (!institutionPolicy.planSession(actor)) notFound();
  const { sessions, next } = await listSessions(actor, after);
  return (
    <>
      <PageHeader
        title="Sessions du jury"
        actions={
          <ButtonLink href={routes.newSession} icon="plus">
            Nouvelle session
          </ButtonLink>
        }
      />
      <SessionList
        sessions={sessions}
        href={routes.secretariatSession}
        empty={{
          title: "Aucune session",
          text: "Créez-en une, puis inscrivez à son rôle les candidatures qui sont prêtes.",
        }}
      />
      <Pager
        start={after ? routes.secretariatSessions : undefined}
        next={next ? routes.secretariatSessionsAfter(next) : undefined}
      />
    </>
  );
}
