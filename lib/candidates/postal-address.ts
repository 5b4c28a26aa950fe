import { countryName } from "./countries";

type PostalAddress = { address: string; postalCode: string; city: string; country: string };

/** The lines of a letter's address; France is not named on letters that leave from there. */
export const addressLines = ({ address, postalCode, city, country }: PostalAddress): string[] => [
  ...address.split("\n"),
  [postalCode, city].filter(Boolean).join(" "),
  ...(country === "FR" ? [] : [countryName(country)]),
];
