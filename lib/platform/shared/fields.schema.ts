import { z } from "zod";
import { hasLetter, readTime, ungrouped } from "./as-meant";
import { isSiren, isSiret, sirenOf } from "./siret";
import { NO_DAY, readDay } from "./typed-day";

/** The fields that forms share; every message is a French sentence that says what to do. */
export const id = z.uuid("Cet élément n’existe pas.");
/** An id, or nothing at all. */
export const optionalId = z.union([z.literal(""), id]).default("");
/** An id as an address carries it; undefined for what cannot be one, which no query is asked for. */
export const readId = (value: unknown): string | undefined => id.safeParse(value).data;

export const version = z.coerce.number().int().positive().max(2_147_483_647);

const frenchNumber = new Intl.NumberFormat("fr-FR");

/** « Ce texte compte 20 000 caractères : ramenez-le à 6 000 au plus. » */
export const tooLong = (max: number) => ({
  error: ({ input }: { input: unknown }) =>
    `Ce texte compte ${frenchNumber.format(String(input).length)} caractères : ramenez-le à ${frenchNumber.format(max)} au plus.`,
});

export const requiredText = (max: number, message = "Ce champ est à remplir.") =>
  z.string(message).trim().min(1, message).max(max, tooLong(max));

export const LETTERLESS = "Un nom compte au moins une lettre.";

/** Who somebody is, in one line, as colleagues call them. */
export const personName = (message: string) =>
  requiredText(120, message).refine((text) => text === "" || hasLetter(text), LETTERLESS);

export const optionalText = (max: number) => z.string().trim().max(max, tooLong(max)).default("");

/** What a list is searched by, as its address holds it; `searchFault` says what is wrong with it. */
export const searchText = z.string().catch("");

/** A day as it is typed (`readDay`); one that does not exist in the calendar is refused. */
export const calendarDay = (message = NO_DAY) =>
  z.string(message).trim().min(1, message).transform(readDay).pipe(z.iso.date(message));

export const optionalDay = z
  .string()
  .transform(readDay)
  .pipe(z.union([z.literal(""), z.iso.date(NO_DAY)]))
  .default("");

/** « on » or absent. */
export const checkbox = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** A statement that must be ticked. */
export const requiredTick = (message: string) => z.literal("on", message);

export const email = z
  .email("Indiquez une adresse électronique, par exemple prenom.nom@exemple.fr.")
  .max(254, "Cette adresse est trop longue.")
  .transform((address) => address.toLowerCase());

export const password = z
  .string("Saisissez votre mot de passe.")
  .min(1, "Saisissez votre mot de passe.")
  .max(200, "Ce mot de passe est trop long\u00a0: 200 caractères au plus.");

const siretKey = z.string().refine(isSiret, {
  error: ({ input }) =>
    /^\d{14}$/.test(String(input))
      ? "Ce SIRET n’est pas valable : vérifiez ses 14 chiffres."
      : "Un SIRET compte 14 chiffres.",
});

/** A SIRET with the right key, its digits grouped or not. */
export const siret = z
  .string()
  .trim()
  .min(1, "Indiquez le SIRET : 14 chiffres.")
  .transform(ungrouped)
  .pipe(siretKey);

/** Not everyone has one: an employer abroad, somebody without an employer. */
export const optionalSiret = z
  .string()
  .trim()
  .transform(ungrouped)
  .pipe(z.union([z.literal(""), siretKey]))
  .default("");

const sirenKey = z
  .string()
  .refine(
    (text) => isSiren(text) || isSiret(text),
    "Ce numéro n’est pas valable\u00a0: vérifiez les 9 chiffres du SIREN, ou les 14 du SIRET.",
  );

/** A company by its SIREN, or by the SIRET of one of its establishments: the SIREN is kept. */
export const siren = z
  .string()
  .trim()
  .min(1, "Indiquez le SIREN, 9 chiffres, ou un SIRET, 14 chiffres.")
  .transform(ungrouped)
  .pipe(sirenKey)
  .transform(sirenOf);

/** Not every employer has one. */
export const optionalSiren = z
  .string()
  .trim()
  .transform(ungrouped)
  .pipe(z.union([z.literal(""), sirenKey]))
  .transform(sirenOf)
  .default("");

/** An hour of the day: « 9 h 30 », « 09:30 » or « 9h » as typed, « 09:30 » as it is kept. */
export const time = z
  .string()
  .transform(readTime)
  .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Indiquez une heure, par exemple 14 h 30."));

/** What a step is taken on: a row, and the version of it that the page was made on. */
export const targetSchema = z.object({ id, version });
export type Target = z.output<typeof targetSchema>;

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The same for a step that rests on what the row holds: `seen` is what the page showed of it. */
export const seenTargetSchema = targetSchema.extend({ seen: sha256 });
export type SeenTarget = z.output<typeof seenTargetSchema>;

/** A step that somebody seals with their password. */
export const sealedStepSchema = targetSchema.extend({ password });
export type SealedStepInput = z.output<typeof sealedStepSchema>;

/** A step whose reason is read by the people concerned. */
export const reasonedStep = (max: number, missing: string) =>
  targetSchema.extend({ reason: requiredText(max, missing) });
export type ReasonedInput = z.output<ReturnType<typeof reasonedStep>>;
