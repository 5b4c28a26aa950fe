import type { Sex } from "@/lib/candidates/candidate";
import { countryName } from "@/lib/candidates/countries";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type HolderIdentity = {
  sex: Sex;
  firstName: string;
  otherFirstNames: string | null;
  birthName: string;
  usageName: string | null;
  bornOn: CalendarDay;
  birthPlace: string;
  birthCountry: string;
};

/** The civil identity as a certificate prints it; a birth abroad names the country. */
export function printedHolder({
  sex,
  firstName,
  otherFirstNames,
  birthName,
  usageName,
  bornOn,
  birthPlace,
  birthCountry,
}: HolderIdentity) {
  return {
    sex,
    firstNames: [firstName, otherFirstNames].filter(Boolean).join(" "),
    birthName,
    ...(usageName && { usualName: usageName }),
    bornOn,
    birthPlace: birthCountry === "FR" ? birthPlace : `${birthPlace} (${countryName(birthCountry)})`,
  };
}
export type PrintedHolder = ReturnType<typeof printedHolder>;

export const printedName = ({
  firstNames,
  birthName,
}: Pick<PrintedHolder, "firstNames" | "birthName">): string => `${firstNames} ${birthName}`;
