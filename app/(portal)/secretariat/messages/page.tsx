import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SentMessagesTable } from "@/components/messages/sent-messages-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { aboutOf, readAbout } from "@/lib/dossiers/message-about.queries";
import { listSentMessages } from "@/lib/messages/outgoing-message.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Envois" };

type Props = { searchParams: Promise<{ apres?: string | string[]; etat?: string | string[] }> };

export default async function SentMessagesPage({ searchParams }: Props) {
  const { apres, etat } = await searchParams;
  const after = readId(apres);
  const dead = etat === "non-remis";
  const actor = await requireActor();
  const page = await listSentMessages(actor, { dead, after });
  if (!page) notFound();
  const about = await readAbout(actor, page.lines);
  const filter = dead ? { etat: "non-remis" } : {};
  return (
    <>
      <PageHeader
        title="Envois"
        lead="Ce que le portail a écrit, à qui, et si le message est parti."
        actions={
          <ButtonLink
            href={
              dead
                ? routes.secretariatMessages
                : routes.secretariatMessageList({ etat: "non-remis" })
            }
            tone="ghost"
          >
            {dead ? "Tous les messages" : "Seulement les non remis"}
          </ButtonLink>
        }
      />
      <SentMessagesTable
        lines={page.lines.map((line) => ({ ...line, about: aboutOf(about, line) }))}
        dead={dead}
      />
      <Pager
        start={after ? routes.secretariatMessageList(filter) : undefined}
        next={
          page.next ? routes.secretariatMessageList({ ...filter, apres: page.next }) : undefined
        }
      />
    </>
  );
}
