import { z } from "zod";
import { id, password, sha256 } from "@/lib/platform/shared/fields.schema";

export const signGridsSchema = z.object({
  id,
  textHash: sha256,
  password,
});
export type SignGridsInput = z.output<typeof signGridsSchema>;
