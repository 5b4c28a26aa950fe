import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { DemoAccounts } from "@/components/accounts/demo-accounts";
import { EntryPage } from "@/components/accounts/entry-page";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { Link } from "@/components/ui/link";
import { demoAccounts, demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { signInSchema } from "@/lib/accounts/sign-in/sign-in.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActorIfThere } from "@/lib/platform/auth/session";
import { env } from "@/lib/platform/env";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Se connecter" };

type Props = { searchParams: Promise<{ suite?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { suite } = await searchParams;
  const next = localPath(typeof suite === "string" ? suite : undefined);
  if (isSignedIn(await getActorIfThere())) redirect((next ?? routes.start) as Route);
  return (
    <EntryPage
      title="Se connecter"
      lead={next ? "Connectez-vous pour retrouver la page demandée." : undefined}
      after={
        <>
          <p>
            Vous voulez faire reconnaître votre expérience ?{" "}
            <Link href={routes.register}>Créez votre compte</Link>. Les entreprises et les membres
            du jury reçoivent une invitation.
          </p>
          {env.PORTAL_MODE === "demo" && (
            <DemoAccounts accounts={demoAccounts} password={demoPassword} />
          )}
        </>
      }
    >
      <SignInForm constraints={constraintsOf(signInSchema)} next={next ?? ""} />
    </EntryPage>
  );
}
