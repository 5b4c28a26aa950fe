import type { Sex } from "@/lib/candidates/candidate";
import type { IdentityInput } from "@/lib/identity/identity.schema";

type Birth = [day: string, place: string, postalCodeOrCountry: string];
type Home = [address: string, postalCode: string, city: string];
type Rest = Partial<Pick<IdentityInput, "usageName" | "otherFirstNames" | "nationality">>;
export type Casting = { name: string; email: string; identity: IdentityInput };

let line = 0;
/** « 06 39 98 … » is a range kept for fiction. */
const phone = () =>
  `06 39 98 ${String(Math.floor(++line / 10)).padStart(2, "0")} ${line % 10}${line % 10}`;

/** A casting in one line: who, born when and where, living where. */
export function candidate(
  email: string,
  sex: Sex,
  [firstName, birthName]: [string, string],
  [bornOn, birthPlace, where]: Birth,
  [address, postalCode, city]: Home,
  rest: Rest = {},
): Casting {
  const isFrench = /^\d{5}$/.test(where);
  return {
    name: `${firstName} ${rest.usageName ?? birthName}`,
    email,
    identity: {
      sex,
      firstName,
      birthName,
      bornOn,
      birthPlace,
      address,
      postalCode,
      city,
      usageName: "",
      otherFirstNames: "",
      nationality: "française",
      country: "FR",
      phone: phone(),
      birthPostalCode: isFrench ? where : "",
      birthCountry: isFrench ? "FR" : where,
      ...rest,
    },
  };
}
