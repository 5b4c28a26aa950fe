import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InviteMember, Team } from "@/components/companies/team";
import { Card, Cards } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { getTeams } from "@/lib/companies/company.queries";
import { endTeamMembershipAction, inviteTeamMemberAction } from "@/lib/companies/team.actions";
import { inviteMemberSchema } from "@/lib/companies/team.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Équipe" };

export default async function TeamPage() {
  const teams = await getTeams(await requireActor());
  if (!teams) notFound();
  return (
    <>
      <PageHeader
        title="Équipe"
        lead="Les responsables inscrivent et organisent ; les évaluateurs siègent dans les comités."
      />
      <div className="space-y-10">
        {teams.map(({ id, name, members }) => (
          <Cards key={id}>
            <Card title={name}>
              <Team members={members} endAction={endTeamMembershipAction} />
            </Card>
            <Card title="Inviter quelqu’un" screenOnly>
              <InviteMember
                companyId={id}
                action={inviteTeamMemberAction}
                constraints={constraintsOf(inviteMemberSchema)}
              />
            </Card>
          </Cards>
        ))}
      </div>
    </>
  );
}
