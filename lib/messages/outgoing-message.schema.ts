import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const messageIdSchema = z.object({ id });
export const allMessagesSchema = z.object({});
