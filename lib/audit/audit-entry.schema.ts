import { z } from "zod";
import { optionalDay, searchText, sha256 } from "@/lib/platform/shared/fields.schema";

const day = optionalDay.catch("");

/** What the journal is narrowed to, as its address holds it; what cannot be read is left out. */
export const journalFiltersSchema = z.object({
  par: searchText,
  objet: z.string().optional().catch(undefined),
  du: day,
  au: day,
  apres: sha256.optional().catch(undefined),
});
