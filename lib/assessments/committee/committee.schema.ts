import { z } from "zod";
import { id, requiredText, version } from "@/lib/platform/shared/fields.schema";
import { COMMITTEE_FUNCTIONS, type CommitteeSeat } from "./committee";

/** One field for each person of the team, « function-<id> », holding no function for who does not sit. */
const FUNCTION_FIELD = "function-";

const seats = z.looseObject({
  id,
  version,
  chair: z.string("Désignez une présidence.").min(1, "Désignez une présidence.").pipe(id),
});
const committeeFunction = z.enum(COMMITTEE_FUNCTIONS, "Choisissez une fonction de la liste.");

function toSeats({ chair, ...fields }: z.output<typeof seats>): CommitteeSeat[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const chosen = committeeFunction.safeParse(value);
    if (!name.startsWith(FUNCTION_FIELD) || !chosen.success) return [];
    const userId = name.slice(FUNCTION_FIELD.length);
    return [{ userId, function: chosen.data, isChair: userId === chair }];
  });
}

export const constituteCommitteeSchema = seats.transform((input) => ({
  id: input.id,
  version: input.version,
  seats: toSeats(input),
}));
export const changeCommitteeSchema = seats
  .extend({
    reason: requiredText(4000, "Écrivez pourquoi le comité change\u00a0: le candidat le lira."),
  })
  .transform((input) => ({
    id: input.id,
    version: input.version,
    reason: input.reason,
    seats: toSeats(input),
  }));

export type ConstituteCommitteeInput = z.output<typeof constituteCommitteeSchema>;
export type ChangeCommitteeInput = z.output<typeof changeCommitteeSchema>;
