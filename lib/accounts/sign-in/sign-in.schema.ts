import { z } from "zod";
import { email, password } from "@/lib/platform/shared/fields.schema";

export const signInSchema = z.object({ email, password, next: z.string().max(2000).default("") });
export const signOutSchema = z.object({ next: z.string().max(2000).default("") });
