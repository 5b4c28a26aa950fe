import { z } from "zod";
import { id } from "@/lib/shared/fields.schema";

export const revokeOwnSessionSchema = z.object({ id });
export const revokeUserSessionsSchema = z.object({ userId: id });
