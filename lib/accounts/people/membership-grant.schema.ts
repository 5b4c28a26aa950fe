import { z } from "zod";
import { membershipKind } from "@/lib/accounts/membership.schema";
import { id, password } from "@/lib/platform/shared/fields.schema";

export const proposeMembershipSchema = z.object({ userId: id, kind: membershipKind, password });
export type ProposeMembershipInput = z.output<typeof proposeMembershipSchema>;

export const confirmMembershipSchema = z.object({ id, password });
export type ConfirmMembershipInput = z.output<typeof confirmMembershipSchema>;

export const withdrawMembershipSchema = z.object({ id });
