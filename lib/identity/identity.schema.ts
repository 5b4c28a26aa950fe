import { z } from "zod";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { IDENTITY_DOCUMENT_KINDS, SEXES } from "@/lib/candidates/candidate";
import { isCountry } from "@/lib/candidates/countries";
import {
  calendarDay,
  id,
  optionalText,
  requiredText,
  sha256,
  version,
} from "@/lib/platform/shared/fields.schema";

/** Letters of any script's Latin alphabet, spaces, hyphens and apostrophes: « Ñuñez‑O’Connor », « d’Ürsel », « Đặng ». */
const NAME = /^[\p{Script=Latin}\p{M}'’ʼ.\- \u00a0\u2010\u2011]+$/u;
const name = (missing: string) =>
  requiredText(80, missing).regex(
    NAME,
    "Écrivez ce nom en lettres latines, avec ses accents, traits d’union et apostrophes.",
  );
const optionalName = z.union([z.literal(""), name("")]).default("");

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
  postalCode: requiredText(10, "Indiquez votre code postal."),
  city: requiredText(80, "Indiquez votre commune."),
  country,
  phone: z
    .union([
      z.literal(""),
      z
        .string()
        .trim()
        .regex(
          /^[+\d][\d .()-]{5,24}$/,
          "Indiquez un numéro de téléphone, par exemple 06 12 34 56 78.",
        ),
    ])
    .default(""),
});

type Identity = z.output<typeof identityFields>;

/** A birth in France needs its postal code; one abroad is told by its country alone (R13). */
const identityChecks = (
  identity: Pick<Identity, "birthCountry" | "birthPostalCode" | "country" | "postalCode">,
) =>
  [
    identity.birthCountry === "FR" && !FRENCH_POSTAL_CODE.test(identity.birthPostalCode)
      ? {
          path: "birthPostalCode",
          message:
            "Pour une naissance en France, indiquez le code postal de la commune (5 chiffres).",
        }
      : null,
    identity.country === "FR" && !FRENCH_POSTAL_CODE.test(identity.postalCode)
      ? { path: "postalCode", message: "En France, un code postal compte 5 chiffres." }
      : null,
  ].filter((fault) => fault !== null);

const withChecks = <S extends z.ZodType<Identity>>(schema: S) =>
  schema.superRefine((identity, context) => {
    for (const { path, message } of identityChecks(identity))
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
