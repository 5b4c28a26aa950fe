import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { GiveCodeForm } from "@/components/accounts/second-factor-forms";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { giveCodeSchema } from "@/lib/accounts/factor/second-factor.schema";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { isCodeOwed } from "@/lib/platform/auth/code-owed.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Redonner un code" };

type Props = { searchParams: Promise<{ suite?: string | string[] }> };

export default async function GiveCodePage({ searchParams }: Props) {
  const { suite } = await searchParams;
  const next = localPath(typeof suite === "string" ? suite : undefined);
  const owed = await isCodeOwed({ actor: await requireActor(), now: clock.now() });
  if (!owed) redirect((next ?? routes.account) as Route);
  return (
    <div className="space-y-6">
      <PageHeader
        title="Redonner un code"
        lead="Une décision, une signature, un accès ou un paramètre demande un code de moins d’un quart d’heure. Rien n’est encore fait : vous retrouverez ensuite ce que vous aviez écrit."
      />
      <Card>
        <GiveCodeForm constraints={constraintsOf(giveCodeSchema)} next={next ?? ""} />
      </Card>
    </div>
  );
}
