import { z } from "zod";
import { id, optionalId } from "@/lib/platform/shared/fields.schema";

/** `options[]` holds « code du bloc:code de l’option ». */
export const openVaeCandidacySchema = z.object({
  versionId: id,
  /** The candidacy that has ended and whose answers are taken over. */
  fromId: optionalId.optional(),
  "blocks[]": z.array(z.string().max(40)).max(20).default([]),
  "options[]": z.array(z.string().max(80)).max(60).default([]),
});

export type OpenVaeCandidacyInput = z.output<typeof openVaeCandidacySchema>;
