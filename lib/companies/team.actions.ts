"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { endCompanyMembership, inviteCompanyMember } from "./team.commands";
import { endMembershipSchema, inviteMemberSchema } from "./team.schema";

export const inviteTeamMemberAction = defineAction({
  name: "inviteTeamMember",
  asksCode: "RIGHT",
  input: inviteMemberSchema,
  run: inviteCompanyMember,
  says: "L’invitation est envoyée.",
  leadsTo: () => routes.companyTeam,
});

export const inviteCompanyMemberAction = defineAction({
  name: "inviteCompanyMember",
  asksCode: "RIGHT",
  input: inviteMemberSchema,
  run: inviteCompanyMember,
  says: "L’invitation est envoyée.",
  leadsTo: ({ companyId }) => routes.secretariatCompany(companyId),
});

export const endTeamMembershipAction = defineAction({
  name: "endTeamMembership",
  asksCode: "RIGHT",
  input: endMembershipSchema,
  run: endCompanyMembership,
  says: "L’accès a pris fin.",
  leadsTo: () => routes.companyTeam,
});

export const endCompanyMembershipAction = defineAction({
  name: "endCompanyMembership",
  asksCode: "RIGHT",
  input: endMembershipSchema,
  run: endCompanyMembership,
  says: "L’accès a pris fin.",
  leadsTo: (_, companyId) => routes.secretariatCompany(companyId),
});
