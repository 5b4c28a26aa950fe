import { z } from "zod";
import { id, requiredText } from "@/lib/platform/shared/fields.schema";

const announcement = z.object({
  id,
  reason: requiredText(500, "Dites en quelques mots ce qui vous empêche de venir."),
});
/** The id of a session. */
export const announceOwnAbsenceSchema = announcement;
/** The id of a candidacy. */
export const announceMissedHearingSchema = announcement;
export type AnnounceInput = z.output<typeof announcement>;
