import { z } from "zod";
import { id, optionalDay, searchText } from "@/lib/platform/shared/fields.schema";

const day = optionalDay.catch("");

/** What the consultations are narrowed to, as the address holds it; what cannot be read is left out. */
export const consultationFiltersSchema = z.object({
  par: searchText,
  dossier: searchText,
  du: day,
  au: day,
  apres: id.optional().catch(undefined),
});
