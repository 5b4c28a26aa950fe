import { z } from "zod";
import { id, password, searchText, version } from "@/lib/platform/shared/fields.schema";

const edit = z.object({ userId: id, version, password });
export const disableUserSchema = edit;
export const enableUserSchema = edit;
export type EditUserInput = z.output<typeof edit>;

/** The search of the accounts as the address holds it; what cannot be read is left out. */
export const accountSearchSchema = z.object({
  q: searchText,
  apres: z.uuid().nullable().catch(null),
});
