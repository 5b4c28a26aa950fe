import { z } from "zod";
import { MARKS } from "@/lib/documents/mark";

export const depositMarkSchema = z.object({ mark: z.enum(MARKS) });
export type DepositMarkInput = z.output<typeof depositMarkSchema>;
