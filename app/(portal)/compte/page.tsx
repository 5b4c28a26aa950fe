import type { Metadata } from "next";
import { RequestEmailChangeForm } from "@/components/accounts/email-change-forms";
import { ChangePasswordForm } from "@/components/accounts/password-forms";
import { OwnRecovery } from "@/components/accounts/recovered-address-forms";
import { UserSessionRows } from "@/components/accounts/user-session-rows";
import { Card, Cards } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { getOwnFactor } from "@/lib/accounts/factor/second-factor.queries";
import { requestEmailChangeSchema } from "@/lib/accounts/links/email-change.schema";
import { changePasswordSchema } from "@/lib/accounts/links/password.schema";
import { getOwnRecovery } from "@/lib/accounts/people/address-recovery.queries";
import { getOwnAccount } from "@/lib/accounts/user.queries";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { ownCandidateId } from "@/lib/platform/actor/actor";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Mon compte" };

export default async function AccountPage() {
  const actor = await requireActor();
  const [{ displayName, email, sessions }, factor, recovery] = await Promise.all([
    getOwnAccount(actor, clock.now()),
    getOwnFactor(actor),
    getOwnRecovery(actor, clock.now()),
  ]);
  return (
    <div className="space-y-6">
      <PageHeader title="Mon compte" lead={displayName} />
      {recovery && <OwnRecovery {...recovery} />}
      <Cards>
        <Card title="Adresse électronique">
          <p>
            Vous vous connectez avec <strong>{email}</strong>, où vous recevez aussi nos messages.
          </p>
          <RequestEmailChangeForm constraints={constraintsOf(requestEmailChangeSchema)} />
        </Card>
        <Card title="Mot de passe">
          <p>Vos autres sessions seront fermées ; celle-ci reste ouverte.</p>
          <ChangePasswordForm constraints={constraintsOf(changePasswordSchema)} />
        </Card>
        <Card title="Double authentification">
          <p>
            {factor
              ? "Active : un code de votre téléphone est demandé après le mot de passe."
              : "Inactive : votre mot de passe suffit pour se connecter à votre place."}
          </p>
          <p>
            <Link href={routes.secondFactor}>Gérer la double authentification</Link>
          </p>
        </Card>
        {ownCandidateId(actor) && (
          <Card title="Consultations">
            <p>
              Ce que le secrétariat, une entreprise ou le jury lit de vos candidatures est noté.
            </p>
            <p>
              <Link href={routes.ownConsultations}>Qui a consulté mes dossiers</Link>
            </p>
          </Card>
        )}
      </Cards>
      <Card title="Sessions ouvertes">
        <p className="text-soft">
          Une session se ferme d’elle-même au bout de douze heures, ou quand vous vous absentez.
          Fermez celles que vous ne reconnaissez pas.
        </p>
        <UserSessionRows sessions={sessions} />
      </Card>
    </div>
  );
}
