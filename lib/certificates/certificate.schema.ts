import { z } from "zod";
import { id, password, searchText, version } from "@/lib/platform/shared/fields.schema";

export const issueCertificateSchema = z.object({
  candidacyId: id,
  version,
  /** Empty for the parchemin, which names no block. */
  blockId: z.union([z.literal(""), id]).default(""),
  password,
});
export type IssueCertificateInput = z.output<typeof issueCertificateSchema>;

/** What the register is searched by, as its address says it. */
export const registerSearchSchema = z
  .object({ q: searchText, apres: z.uuid().optional().catch(undefined) })
  .transform(({ q, apres: after }) => ({ q, after }));
