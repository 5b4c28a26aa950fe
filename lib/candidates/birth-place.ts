import { departmentOf } from "./commune";
import { countryName } from "./countries";

type BirthPlace = {
  birthPlace: string;
  birthPostalCode: string | null;
  birthInseeCode: string | null;
  birthCountry: string;
};

/** « Saint-Denis (974) », « Hà Nội, Viêt Nam »; by its postal code a place that is no commune of the official code. */
export function birthPlaceText(place: BirthPlace): string {
  const { birthPlace, birthPostalCode, birthInseeCode, birthCountry } = place;
  if (birthCountry !== "FR") return `${birthPlace}, ${countryName(birthCountry)}`;
  return `${birthPlace} (${birthInseeCode ? departmentOf(birthInseeCode) : birthPostalCode})`;
}
