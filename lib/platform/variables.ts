import { z } from "zod";

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `indiquez une adresse, par exemple ${example}` });
const text = (sentence: string) => z.string({ error: sentence });
const secret = text("tirez un secret, par exemple avec « openssl rand -hex 32 ».").min(
  32,
  "ce secret compte moins de 32 caractères : tirez-en un avec « openssl rand -hex 32 ».",
);
const SENDER = "indiquez l’expéditeur, par exemple Portail <ne-pas-repondre@exemple.fr>";
export const FORMS_KEY = "tirez une clé avec « openssl rand -base64 32 ».";
const TOKEN = "tirez un jeton d’au moins 32 caractères, avec « openssl rand -hex 32 ».";
const port = "indiquez un port, de 1 à 65535.";

export const SECRETS = ["AUTH_SECRET", "LINK_SECRET", "AUDIT_KEY", "FACTOR_KEY"] as const;
export const S3 = [
  "S3_ENDPOINT",
  "S3_REGION",
  "S3_BUCKET",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
] as const;

/** What an operator says yes to in writing, one variable each; nothing else lets it pass. */
const accepted = z.literal("oui", { error: "écrivez oui, ou retirez cette variable." }).optional();
export const acceptances = {
  ACCEPT_DEMO_MODE: accepted,
  ACCEPT_PLAIN_DATABASE: accepted,
  ACCEPT_PLAIN_SMTP: accepted,
  ACCEPT_PLAIN_S3: accepted,
  ACCEPT_WEAK_SECRETS: accepted,
};

/** Each variable by itself; an empty one is left out before. */
export const variables = z.object({
  PORTAL_MODE: z
    .enum(["production", "demo", "test"], {
      error: "choisissez production, demo ou test.",
    })
    .default("production"),
  DATABASE_URL: address(
    /^postgres(ql)?$/,
    "postgresql://portail_server:mot-de-passe@hote:5432/portail",
  ),
  APP_URL: address(/^https?$/, "https://portail.exemple.fr"),
  AUTH_SECRET: secret,
  LINK_SECRET: secret,
  AUDIT_KEY: secret,
  FACTOR_KEY: secret,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: text(FORMS_KEY)
    .regex(/^[\w+/]{43}=$/, FORMS_KEY)
    .optional(),
  SMTP_URL: address(/^smtps?$/, "smtps://compte:mot-de-passe@smtp.exemple.fr:465").optional(),
  MAIL_FROM: text(SENDER).regex(/^[^<>@]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/, SENDER),
  FILES_DIR: z.string().optional(),
  S3_ENDPOINT: address(/^https?$/, "https://s3.exemple.fr").optional(),
  S3_REGION: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SIGNING_CERTIFICATE: z.string().optional(),
  SIGNING_PASSPHRASE: z.string().optional(),
  LOG_LEVEL: z
    .enum(["info", "warn", "error"], { error: "choisissez info, warn ou error." })
    .default("info"),
  SLOW_STATEMENT_MS: z.coerce
    .number("indiquez un nombre de millisecondes.")
    .int()
    .min(1)
    .default(500),
  NAMED_STATEMENTS: z.enum(["oui", "non"], { error: "écrivez oui ou non." }).default("oui"),
  METRICS_TOKEN: text(TOKEN).min(32, TOKEN).optional(),
  BOUNCES_TOKEN: text(TOKEN).min(32, TOKEN).optional(),
  ...acceptances,
  PORT: z.coerce.number(port).int(port).min(1, port).max(65_535, port).default(3000),
});
