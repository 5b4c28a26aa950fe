import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";
import { MEMBERSHIP_KINDS } from "./membership";

export const membershipKind = z.enum(MEMBERSHIP_KINDS, "Choisissez un accès.");

export const grantMembershipSchema = z.object({ userId: id, kind: membershipKind });
export const endMembershipSchema = z.object({ id });
