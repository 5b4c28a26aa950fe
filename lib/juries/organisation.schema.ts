import { z } from "zod";
import { calendarDay, id, optionalDay, requiredText, version } from "@/lib/shared/fields.schema";

const period = { startsOn: calendarDay(), endsOn: optionalDay };

const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  endsOn === "" || endsOn >= startsOn;
const order = { message: "La fin ne peut pas précéder le début.", path: ["endsOn"] };

export const organisationFields = z.object({
  name: requiredText(160),
  acronym: requiredText(30),
  side: z.enum(["EMPLOYERS", "EMPLOYEES"], "Choisissez un collège."),
  source: requiredText(
    300,
    "Indiquez d’où vient cette information, par exemple un arrêté et sa date.",
  ),
  ...period,
});
export const enrolOrganisationSchema = organisationFields.refine(inOrder, order);
export type EnrolOrganisationInput = z.output<typeof enrolOrganisationSchema>;

export const organisationPeriodFields = z.object({
  id,
  version,
  source: requiredText(
    300,
    "Indiquez d’où vient cette information, par exemple un arrêté et sa date.",
  ),
  ...period,
});
export const changeOrganisationPeriodSchema = organisationPeriodFields.refine(inOrder, order);
export type ChangeOrganisationPeriodInput = z.output<typeof changeOrganisationPeriodSchema>;

export const seatFields = z.object({ organisationId: id, label: requiredText(60), ...period });
export const addSeatSchema = seatFields.refine(inOrder, order);
export type AddSeatInput = z.output<typeof addSeatSchema>;

const seatPeriodFields = z.object({ seatId: id, version, ...period });
export const changeSeatPeriodSchema = seatPeriodFields.refine(inOrder, order);
export type ChangeSeatPeriodInput = z.output<typeof changeSeatPeriodSchema>;
