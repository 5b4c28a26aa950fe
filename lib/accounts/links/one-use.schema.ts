import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const linkFields = { id, secret: z.string().max(100) };
/** The address of a one-use link, as it is read from the page's own. */
export const linkSchema = z.object(linkFields);
