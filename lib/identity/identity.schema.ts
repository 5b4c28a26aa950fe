import { z } from "zod";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { IDENTITY_DOCUMENT_KINDS, SEXES } from "@/lib/candidates/candidate";
import { isCountry } from "@/lib/candidates/countries";
import {
  hasLetter,
  readName,
  readPhone,
  strangeSign,
  ungrouped,
} from "@/lib/platform/shared/as-meant";
import {
  calendarDay,
  id,
  LETTERLESS,
  optionalText,
  requiredText,
  sha256,
  tooLong,
  version,
} from "@/lib/platform/shared/fields.schema";

const LATIN = "écrivez-le en lettres latines, avec ses accents, traits d’union et apostrophes.";

/** « Ñuñez-O’Connor », « d’Ürsel », « Đặng »; a refusal names the first sign that is no part of a name. */
const civilName = (missing?: string) =>
  z
    .string(missing)
    .overwrite(readName)
    .max(80, tooLong(80))
    .refine((text) => !strangeSign(text), {
      error: ({ input }) =>
        `Le signe «\u00a0${strangeSign(String(input))}\u00a0» ne s’écrit pas dans un nom\u00a0: ${LATIN}`,
      abort: true,
    })
    .refine((text) => text === "" || hasLetter(text), LETTERLESS);
const name = (missing: string) => civilName(missing).min(1, missing);
const optionalName = civilName().default("");

const country = requiredText(2, "Choisissez un pays.").refine(
  isCountry,
  "Choisissez un pays de la liste.",
);
const postalCode = z
  .string()
  .trim()
  .max(10, "Un code postal compte au plus 10 caractères.")
  .default("");
const FRENCH_POSTAL_CODE = /^\d{5}$/;

const phone = z
  .string()
  .overwrite(readPhone)
  .refine(
    (text) => text === "" || /^[+\d][\d .()-]{5,24}$/.test(text),
    "Indiquez un numéro de téléphone, par exemple 06 12 34 56 78.",
  )
  .default("");

/** Civil identity as the certificate and the Caisse des Dépôts need it (R12, R13). */
export const identityFields = z.object({
  sex: z.enum(SEXES, "Indiquez le sexe inscrit à l’état civil."),
  birthName: name("Indiquez votre nom de naissance."),
  usageName: optionalName,
  firstName: name("Indiquez votre premier prénom."),
  otherFirstNames: optionalName,
  bornOn: calendarDay("Indiquez une date de naissance qui existe, par exemple 29/02/1992."),
  birthPlace: requiredText(80, "Indiquez la commune ou la ville de naissance."),
  birthPostalCode: postalCode,
  birthCountry: country,
  nationality: optionalText(60),
  address: requiredText(200, "Indiquez votre adresse."),
  postalCode,
  city: requiredText(80, "Indiquez votre commune."),
  country,
  phone,
});

type Identity = z.output<typeof identityFields>;

type Places = Pick<Identity, "birthCountry" | "birthPostalCode" | "country" | "postalCode">;

/** « 44 000 » is how people write it; elsewhere than in France a blank may belong to the code. */
const frenchCode = (country: string, code: string) => (country === "FR" ? ungrouped(code) : code);
const readCodes = <I extends Places>(identity: I): I => ({
  ...identity,
  postalCode: frenchCode(identity.country, identity.postalCode),
  birthPostalCode: frenchCode(identity.birthCountry, identity.birthPostalCode),
});

/**
 * In France an address needs its postal code, and a birth may have one, where the commune is not found by its name; abroad the
 * country tells enough (R13), and may have no such codes.
 */
const placeFaults = ({ birthCountry, birthPostalCode, country, postalCode }: Places) =>
  [
    birthCountry === "FR" && birthPostalCode !== "" && !FRENCH_POSTAL_CODE.test(birthPostalCode)
      ? { path: "birthPostalCode", message: "En France, un code postal compte 5 chiffres." }
      : null,
    country === "FR" && !FRENCH_POSTAL_CODE.test(postalCode)
      ? { path: "postalCode", message: "En France, indiquez un code postal de 5 chiffres." }
      : null,
  ].filter((fault) => fault !== null);

const withChecks = <S extends z.ZodType<Identity>>(schema: S) =>
  schema.overwrite(readCodes).superRefine((identity, context) => {
    for (const { path, message } of placeFaults(identity))
      context.addIssue({ code: "custom", path: [path], message });
  });

export const identitySchema = withChecks(identityFields);
/** What `upsertIdentity` takes; `version` is absent the first time. */
export type IdentityInput = Identity & { version?: number | undefined };

export const saveIdentitySchema = withChecks(
  identityFields.extend({
    version: version.optional(),
    next: z.string().max(300).optional().transform(localPath),
  }),
);

export const documentKind = z.enum(
  IDENTITY_DOCUMENT_KINDS,
  "Indiquez la pièce d’identité contrôlée.",
);

export const checkIdentitySchema = z.object({ id, seen: sha256, documentKind });

export const correctIdentitySchema = withChecks(
  identityFields.extend({
    id,
    version,
    documentKind,
    reason: requiredText(1000, "Dites ce qui est corrigé et d’après quelle pièce."),
  }),
);
