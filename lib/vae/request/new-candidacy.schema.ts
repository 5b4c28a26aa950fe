import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

/** `options[]` holds « code du bloc:code de l’option ». */
export const openVaeCandidacySchema = z.object({
  versionId: id,
  "blocks[]": z.array(z.string().max(40)).max(20).default([]),
  "options[]": z.array(z.string().max(80)).max(60).default([]),
});

export type OpenVaeCandidacyInput = z.output<typeof openVaeCandidacySchema>;
