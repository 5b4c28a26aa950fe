import { z } from "zod";
import { id, password } from "@/lib/platform/shared/fields.schema";

export const signGridsSchema = z.object({
  id,
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  password,
});
export type SignGridsInput = z.output<typeof signGridsSchema>;
