import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SpaceChoice } from "@/components/spaces/space-choice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/platform/auth/session";
import { spacesOf } from "@/lib/spaces/space";

export const metadata: Metadata = { title: "Mes espaces" };

export default async function SpacesPage() {
  const spaces = spacesOf(await requireActor());
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
