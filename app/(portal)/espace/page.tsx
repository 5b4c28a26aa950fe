import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ownSpaces } from "@/app/portal-frame";
import { SpaceChoice } from "@/components/spaces/space-choice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Mes espaces" };

export default async function SpacesPage() {
  const spaces = await ownSpaces(await requireActor());
  const [only, ...others] = spaces;
  if (only && others.length === 0) redirect(only.home);
  return (
    <>
      <PageHeader
        title="Mes espaces"
        lead="Où voulez-vous travailler ? Vous changerez d’espace quand vous voudrez, en haut de page."
      />
      <SpaceChoice spaces={spaces} />
    </>
  );
}
