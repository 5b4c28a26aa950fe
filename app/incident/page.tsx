import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { IncidentPage } from "@/components/layout/incident-page";
import { buttonClasses } from "@/components/ui/button-classes";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { INSTEAD_OF, REQUEST_ID } from "@/lib/platform/telemetry/request";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Incident" };

/** What is sent (500) in place of a page that broke; it needs nothing but itself. */
export default async function BrokenPage() {
  const sent = await headers();
  const path = sent.get(INSTEAD_OF);
  if (path === null) notFound();
  return (
    <IncidentPage
      reference={sent.get(REQUEST_ID)}
      retry={
        <a href={localPath(path) ?? routes.home} className={buttonClasses()}>
          Réessayer
        </a>
      }
    />
  );
}
