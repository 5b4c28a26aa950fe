import { z } from "zod";
import { oneTimeCode } from "@/lib/accounts/one-time-code.schema";

export const enterCodeSchema = z.object({ oneTimeCode, next: z.string().max(2000).default("") });
