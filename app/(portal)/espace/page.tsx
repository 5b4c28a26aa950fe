import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SpaceChoice } from "@/components/accounts/space-choice";
import { PageHeader } from "@/components/ui/page-header";
import { listSpaces } from "@/lib/accounts/space.queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Mes espaces" };

export default async function SpacesPage() {
  const spaces = await listSpaces(await requireActor());
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
