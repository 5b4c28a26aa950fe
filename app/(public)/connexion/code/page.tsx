import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { EntryPage } from "@/components/accounts/entry-page";
import { EnterCodeForm } from "@/components/accounts/second-factor-forms";
import { Link } from "@/components/ui/link";
import { enterCodeSchema } from "@/lib/accounts/sign-in/entry.schema";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { findAwaitedCode } from "@/lib/platform/auth/awaited-code";
import { getActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Saisir le code" };

type Props = { searchParams: Promise<{ suite?: string | string[] }> };

export default async function EnterCodePage({ searchParams }: Props) {
  const { suite } = await searchParams;
  const next = localPath(typeof suite === "string" ? suite : undefined);
  if (isSignedIn(await getActor())) redirect((next ?? routes.start) as Route);
  if (!(await findAwaitedCode())) redirect(routes.signIn(next ?? undefined));
  return (
    <EntryPage
      title="Saisir le code"
      lead="Votre compte est protégé par une double authentification : après le mot de passe, il demande un code."
      after={
        <>
          <p>
            Sans votre téléphone, saisissez un de vos codes de récupération. Si vous n’en avez plus,
            deux administrateurs du portail peuvent vous rétablir : écrivez à l’un d’eux.
          </p>
          <p>
            <Link href={routes.signIn(next ?? undefined)}>Recommencer avec un autre compte</Link>
          </p>
        </>
      }
    >
      <EnterCodeForm constraints={constraintsOf(enterCodeSchema)} next={next ?? ""} />
    </EntryPage>
  );
}
