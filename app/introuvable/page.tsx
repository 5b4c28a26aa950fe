import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { OwnFrame } from "@/app/own-frame";
import { PublicFrame } from "@/app/public-frame";
import { UnknownCodePage } from "@/components/certificates/unknown-code-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { INSTEAD_OF } from "@/lib/platform/telemetry/request";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Page introuvable" };

/** What is sent (404) in place of a page that was not found; an address like any other for who asks for it. */
export default async function NotFoundPage() {
  const path = (await headers()).get(INSTEAD_OF);
  if (path === null) notFound();
  return path.startsWith(`${routes.verify}/`) ? (
    <PublicFrame>
      <UnknownCodePage />
    </PublicFrame>
  ) : (
    <OwnFrame>
      <NothingHere />
    </OwnFrame>
  );
}
