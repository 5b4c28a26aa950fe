import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { DUE_FIRST } from "@/lib/candidacies/lists/filters";
import { readOnward } from "@/lib/candidacies/lists/next-dossier";
import { openNextDossier } from "@/lib/candidacies/lists/next-dossier.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Dossier suivant" };

type Props = { searchParams: Promise<{ etat?: string | string[]; apres?: string | string[] }> };

/** The dossier that is due next after one, among those that wait for the same; their list where there is no other. */
export default async function NextCandidacyPage({ searchParams }: Props) {
  const { etat, apres } = await searchParams;
  const onward = readOnward(`${etat}.${apres}`);
  const found = await openNextDossier(await requireActor(), onward, clock.now());
  if (!found) notFound();
  redirect(
    found.nextId
      ? routes.secretariatCandidacy(found.nextId)
      : routes.secretariatCandidacies({
          ...(onward && { state: onward.filter }),
          sort: DUE_FIRST,
        }),
  );
}
