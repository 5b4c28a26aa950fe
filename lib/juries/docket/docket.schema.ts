import { z } from "zod";
import { id, version } from "@/lib/platform/shared/fields.schema";

export const scheduleCandidaciesSchema = z
  .object({
    id,
    version,
    "candidacyIds[]": z
      .array(id, "Choisissez au moins une candidature.")
      .min(1, "Choisissez au moins une candidature."),
  })
  .transform(({ "candidacyIds[]": candidacyIds, ...session }) => ({ ...session, candidacyIds }));
export type ScheduleCandidaciesInput = z.output<typeof scheduleCandidaciesSchema>;

/** What a step is taken on that concerns one entry; the version is the session's, but of a decision the entry's own. */
export const entryStep = { entryId: id, version };
export const takeOffSchema = z.object(entryStep);
export type TakeOffInput = z.output<typeof takeOffSchema>;

export const moveEntrySchema = z.object({ ...entryStep, direction: z.enum(["UP", "DOWN"]) });
export type MoveEntryInput = z.output<typeof moveEntrySchema>;
