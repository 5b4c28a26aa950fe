import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InviteStaffForm } from "@/components/accounts/invite-staff-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { inviteStaffSchema } from "@/lib/accounts/people/invitation.schema";
import { userPolicy } from "@/lib/accounts/user.policy";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Inviter une personne" };

export default async function NewAccountPage() {
  if (!userPolicy.invite(await requireActor())) notFound();
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: "Comptes", href: routes.accounts }, { label: "Inviter une personne" }]}
      />
      <PageHeader
        title="Inviter une personne"
        lead="Une fois cet accès confirmé par un autre administrateur, elle reçoit un lien, valable quatorze jours, pour choisir son mot de passe. Si elle a déjà un compte, elle est prévenue de son nouvel accès."
      />
      <Card>
        <InviteStaffForm constraints={constraintsOf(inviteStaffSchema)} />
      </Card>
    </>
  );
}
