import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntryPage } from "@/components/accounts/entry-page";
import { OtherAccount } from "@/components/accounts/other-account";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Un autre compte est connecté" };

type Props = { searchParams: Promise<{ suite?: string | string[] }> };

export default async function OtherAccountPage({ searchParams }: Props) {
  const { suite } = await searchParams;
  const next = localPath(typeof suite === "string" ? suite : undefined) ?? undefined;
  if (!isSignedIn(await getActor())) redirect(routes.signIn(next));
  return (
    <EntryPage
      title="Vous êtes maintenant connecté(e) avec un autre compte."
      lead="Rien n’a été enregistré."
    >
      <OtherAccount next={next ?? ""} />
    </EntryPage>
  );
}
