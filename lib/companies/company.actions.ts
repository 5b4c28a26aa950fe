"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { endCompanyMembership, inviteCompanyMember, registerCompany } from "./company.commands";
import {
  endMembershipSchema,
  inviteMemberSchema,
  registerCompanySchema,
  registerWorkplaceCandidateSchema,
} from "./company.schema";
import { cancelRegistration, registerWorkplaceCandidate } from "./registration.commands";

export const registerCompanyAction = defineAction({
  name: "registerCompany",
  input: registerCompanySchema,
  run: registerCompany,
  leadsTo: (_, { id }) => routes.secretariatCompany(id),
});

export const inviteTeamMemberAction = defineAction({
  name: "inviteTeamMember",
  input: inviteMemberSchema,
  run: inviteCompanyMember,
  leadsTo: () => routes.companyTeam,
});

export const inviteCompanyMemberAction = defineAction({
  name: "inviteCompanyMember",
  input: inviteMemberSchema,
  run: inviteCompanyMember,
  leadsTo: ({ companyId }) => routes.secretariatCompany(companyId),
});

export const endTeamMembershipAction = defineAction({
  name: "endTeamMembership",
  input: endMembershipSchema,
  run: endCompanyMembership,
  leadsTo: () => routes.companyTeam,
});

export const endCompanyMembershipAction = defineAction({
  name: "endCompanyMembership",
  input: endMembershipSchema,
  run: endCompanyMembership,
  leadsTo: (_, companyId) => routes.secretariatCompany(companyId),
});

export const registerWorkplaceCandidateAction = defineAction({
  name: "registerWorkplaceCandidate",
  input: registerWorkplaceCandidateSchema,
  run: registerWorkplaceCandidate,
  leadsTo: (_, { id }) => routes.companyCandidate(id),
});

export const cancelRegistrationAction = defineAction({
  name: "cancelRegistration",
  input: targetSchema,
  run: cancelRegistration,
  leadsTo: ({ id }) => routes.companyCandidate(id),
});
