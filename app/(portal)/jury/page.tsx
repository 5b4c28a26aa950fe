import type { Metadata } from "next";
import { SessionList } from "@/components/juries/sessions/session-list";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { getPressingSession } from "@/lib/juries/deliberation/juror.queries";
import { pressingStep } from "@/lib/juries/deliberation/juror-step.labels";
import { listSummonedSessions } from "@/lib/juries/sessions/list.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { readId } from "@/lib/platform/shared/fields.schema";
import { portalName } from "@/lib/platform/shared/portal";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: { absolute: `Sessions · Jury · ${portalName}` } };

type Props = { searchParams: Promise<{ apres?: string }> };

export default async function JuryHomePage({ searchParams }: Props) {
  const after = readId((await searchParams).apres);
  const actor = await requireActor();
  const pressing = after ? null : await getPressingSession(actor, clock.now());
  const { sessions, next } = await listSummonedSessions(actor, after);
  return (
    <>
      <PageHeader
        title="Vos sessions"
        lead="Les sessions du jury pour lesquelles vous avez une convocation."
      />
      {pressing && <NextStepPanel step={pressingStep(pressing)} />}
      <SessionList
        sessions={sessions}
        href={routes.jurySession}
        empty={{
          title: "Aucune convocation",
          text: "Quand le secrétariat vous convoque à une session, elle apparaît ici et vous recevez un message.",
        }}
      />
      <Pager
        start={after ? routes.juryHome : undefined}
        next={next ? routes.juryHomeAfter(next) : undefined}
      />
    </>
  );
}
