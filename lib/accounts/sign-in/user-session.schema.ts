import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const keepSessionSchema = z.object({});
export const revokeOwnSessionSchema = z.object({ id });
export const revokeUserSessionsSchema = z.object({ userId: id });
