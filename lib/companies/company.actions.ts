"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { endCompanyMembership, inviteCompanyMember, registerCompany } from "./company.commands";
import {
  cancelRegistrationSchema,
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
  then: (_, { id }) => routes.secretariatCompany(id),
});

export const inviteTeamMemberAction = defineAction({
  name: "inviteTeamMember",
  input: inviteMemberSchema,
  run: inviteCompanyMember,
  then: () => routes.companyTeam,
});

export const inviteCompanyMemberAction = defineAction({
  name: "inviteCompanyMember",
  input: inviteMemberSchema,
  run: inviteCompanyMember,
  then: ({ companyId }) => routes.secretariatCompany(companyId),
});

export const endTeamMembershipAction = defineAction({
  name: "endTeamMembership",
  input: endMembershipSchema,
  run: endCompanyMembership,
  then: () => routes.companyTeam,
});

export const endCompanyMembershipAction = defineAction({
  name: "endCompanyMembership",
  input: endMembershipSchema,
  run: endCompanyMembership,
  then: (_, companyId) => routes.secretariatCompany(companyId),
});

export const registerWorkplaceCandidateAction = defineAction({
  name: "registerWorkplaceCandidate",
  input: registerWorkplaceCandidateSchema,
  run: registerWorkplaceCandidate,
  then: (_, { id }) => routes.companyCandidate(id),
});

export const cancelRegistrationAction = defineAction({
  name: "cancelRegistration",
  input: cancelRegistrationSchema,
  run: cancelRegistration,
  then: ({ id }) => routes.companyCandidate(id),
});
