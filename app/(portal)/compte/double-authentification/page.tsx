import type { Metadata } from "next";
import {
  DrawRecoveryCodesForm,
  RemoveSecondFactorForm,
  StartSecondFactorForm,
} from "@/components/accounts/second-factor-forms";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { getOwnFactor, type OwnFactor } from "@/lib/accounts/factor/second-factor.queries";
import {
  drawRecoveryCodesSchema,
  removeSecondFactorSchema,
  startSecondFactorSchema,
} from "@/lib/accounts/factor/second-factor.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

const title = "Double authentification";
export const metadata: Metadata = { title };

export default async function SecondFactorPage() {
  const factor = await getOwnFactor(await requireActor());
  return (
    <div className="space-y-6">
      <Breadcrumb crumbs={[{ label: "Mon compte", href: routes.account }, { label: title }]} />
      <PageHeader
        title={title}
        lead="Un code de votre téléphone, demandé après le mot de passe : un mot de passe volé ne suffit plus."
        state={
          <StateBadge tone={factor ? "success" : "neutral"}>
            {factor ? "Active" : "Inactive"}
          </StateBadge>
        }
      />
      {factor ? <ActiveFactor {...factor} /> : <NoFactor />}
    </div>
  );
}

const NoFactor = () => (
  <Card title="L’activer">
    <ol className="list-decimal space-y-1 pl-5">
      <li>
        Installez sur votre téléphone une application d’authentification : FreeOTP, Aegis, Google
        Authenticator, Microsoft Authenticator ou une autre.
      </li>
      <li>Scannez avec elle le QR code de la page suivante.</li>
      <li>
        Saisissez le code à six chiffres qu’elle affiche, et rangez vos codes de récupération.
      </li>
    </ol>
    <StartSecondFactorForm constraints={constraintsOf(startSecondFactorSchema)} />
  </Card>
);

const ActiveFactor = ({ confirmedAt, codesLeft }: OwnFactor) => (
  <>
    <Card title="Codes de récupération">
      <p>
        {codesLeft === 0
          ? "Il ne vous en reste aucun : sans votre téléphone, vous ne pourriez plus vous connecter."
          : `Il vous en reste ${codesLeft} sur dix.`}
      </p>
      <DrawRecoveryCodesForm constraints={constraintsOf(drawRecoveryCodesSchema)} />
    </Card>
    <Card title="La retirer">
      <p>Active depuis le {formatInstant(confirmedAt)}.</p>
      <RemoveSecondFactorForm constraints={constraintsOf(removeSecondFactorSchema)} />
    </Card>
  </>
);
