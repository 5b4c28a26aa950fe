import { z } from "zod";
import { id, password } from "@/lib/platform/shared/fields.schema";

export const endMembershipSchema = z.object({ id, password });
export type EndMembershipInput = z.output<typeof endMembershipSchema>;
