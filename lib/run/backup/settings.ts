import { relative, resolve } from "node:path";
import { z } from "zod";
import { isSafelyReached } from "../../platform/encrypted.ts";
import { Refusal, root } from "../launch/process.ts";
import { folderPlace, type Place, s3Place } from "./place.ts";

const RECIPIENT =
  "indiquez la clé publique des sauvegardes (age1…) ; « npm run backup -- --new-key » en tire une paire.";
const KEEP = "indiquez un nombre de jours, 1 au moins.";
const S3 = [
  "BACKUP_S3_ENDPOINT",
  "BACKUP_S3_REGION",
  "BACKUP_S3_BUCKET",
  "BACKUP_S3_ACCESS_KEY_ID",
  "BACKUP_S3_SECRET_ACCESS_KEY",
] as const;
type S3Variable = (typeof S3)[number];
type Variables = Readonly<Record<string, string | undefined>>;

const recipient = z.string({ error: RECIPIENT }).regex(/^age1[0-9a-z]{20,}$/, RECIPIENT);
const days = z.coerce.number(KEEP).int(KEEP).min(1, KEEP).default(30);

function checked<T>(variable: string, schema: z.ZodType<T>, value: string | undefined): T {
  const { data, error } = schema.safeParse(value || undefined);
  if (error) throw new Refusal(`${variable} : ${error.issues[0]?.message}`);
  return data as T;
}

/** Whom backups are encrypted for: the server writes what it cannot read. */
export const requireRecipient = (variables: Variables = process.env): string =>
  checked("BACKUP_RECIPIENT", recipient, variables["BACKUP_RECIPIENT"]);

/** How long a backup is kept, in days; what was erased meanwhile lives on in it as long. */
export const readKeepDays = (variables: Variables = process.env): number =>
  checked("BACKUP_KEEP_DAYS", days, variables["BACKUP_KEEP_DAYS"]);

/** Where backups are: the folder that was typed, else that of the environment, or its S3 space. */
export function requirePlace(folder?: string, variables: Variables = process.env): Place {
  const location = folder ?? variables["BACKUP_DIR"];
  const names = S3.filter((name) => variables[name]);
  if (!folder && Boolean(location) === names.length > 0)
    throw new Refusal(
      "BACKUP_DIR : indiquez un dossier, ou un espace S3 (BACKUP_S3_…), et un seul des deux.",
    );
  return location ? folderPlace(outsidePortal(location, variables)) : s3Place(s3Of(variables));
}

function s3Of(variables: Variables) {
  const missing = S3.filter((name) => !variables[name]);
  if (missing.length > 0) throw new Refusal(`${missing.join(", ")} : manque à l’espace S3.`);
  const said = (name: S3Variable) => variables[name] ?? "";
  const endpoint = said("BACKUP_S3_ENDPOINT");
  if (variables["ACCEPT_PLAIN_S3"] !== "oui" && !isSafelyReached(endpoint))
    throw new Refusal(
      "BACKUP_S3_ENDPOINT : sur une autre machine, l’espace S3 se joint en https://. Pour l’accepter tel quel, écrivez ACCEPT_PLAIN_S3=oui.",
    );
  if (said("BACKUP_S3_BUCKET") === variables["S3_BUCKET"] && endpoint === variables["S3_ENDPOINT"])
    throw new Refusal(
      "BACKUP_S3_BUCKET : choisissez un autre espace que celui des fichiers : une sauvegarde ne reste pas avec ce qu’elle garde.",
    );
  return {
    endpoint,
    region: said("BACKUP_S3_REGION"),
    bucket: said("BACKUP_S3_BUCKET"),
    accessKeyId: said("BACKUP_S3_ACCESS_KEY_ID"),
    secretAccessKey: said("BACKUP_S3_SECRET_ACCESS_KEY"),
  };
}

const isWithin = (folder: string, other: string) =>
  !relative(resolve(root, other), resolve(root, folder)).startsWith("..");

/** Where keys may be set apart: not with the backups, whose reader they would serve, nor in the portal's own folders. */
export function requireApart(
  keys: string,
  backups: string | undefined,
  variables: Variables = process.env,
): string {
  const others = backups ?? variables["BACKUP_DIR"];
  if (others && isWithin(keys, others))
    throw new Refusal(
      "Choisissez pour les clés un dossier hors de celui des sauvegardes : qui trouve l’un ne doit pas trouver l’autre.",
    );
  return outsidePortal(keys, variables);
}

/** A backup in the portal's own folders goes with them, or is served to everybody. */
function outsidePortal(folder: string, variables: Variables): string {
  const files = variables["FILES_DIR"];
  if (isWithin(folder, "public") || (files && isWithin(folder, files)))
    throw new Refusal(
      "Choisissez un dossier hors de « public » et de FILES_DIR : une sauvegarde ne reste pas avec ce qu’elle garde.",
    );
  return resolve(root, folder);
}
