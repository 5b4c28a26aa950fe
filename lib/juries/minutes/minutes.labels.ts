import { formatDay } from "@/lib/platform/shared/calendar";
import type { PresidencyException } from "./minutes";

/** What the minutes say of a presidency that departs from the turn or from the year, and who entered it when. */
export const presidencyExceptionText = ({
  name,
  reason,
  recordedBy,
  recordedOn,
}: PresidencyException): string =>
  `Présidence du jury, ${name}, par décision de la branche : ${reason}\nEnregistré le ${formatDay(recordedOn)} par ${recordedBy}.`;
