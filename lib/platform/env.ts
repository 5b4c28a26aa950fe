import "server-only";
import { z } from "zod";
import { isSafelyReached } from "./encrypted";
import { isVaried } from "./secret";
import { type acceptances, FORMS_KEY, S3, SECRETS, variables } from "./variables";

type Env = z.infer<typeof variables>;
type Rule = { variable: keyof Env; holds: (env: Partial<Env>) => boolean; sentence: string };

const isProduction = (env: Partial<Env>) => env.PORTAL_MODE === "production";

/** In production, unless the operator accepts in writing that it does not hold. */
const required = (
  variable: keyof Env,
  acceptance: keyof typeof acceptances,
  holds: (value: string | undefined) => boolean,
  sentence: string,
): Rule => ({
  variable,
  holds: (env) =>
    !isProduction(env) || env[acceptance] === "oui" || holds(env[variable] as string | undefined),
  sentence: `${sentence} Pour l’accepter tel quel, écrivez ${acceptance}=oui.`,
});

/** What must not be weak without a word. */
const strength: Rule[] = [
  {
    variable: "PORTAL_MODE",
    holds: (env) =>
      (env.PORTAL_MODE !== "demo" && env.PORTAL_MODE !== "test") || env.ACCEPT_DEMO_MODE === "oui",
    sentence:
      "hors production, le secrétariat lit les liens à usage unique de tous et rien n’est envoyé : une base réelle n’y a pas sa place. Pour l’accepter tel quel, écrivez ACCEPT_DEMO_MODE=oui.",
  },
  required(
    "DATABASE_URL",
    "ACCEPT_PLAIN_DATABASE",
    isSafelyReached,
    "sur une autre machine, la base se joint en TLS : terminez l’adresse par ?sslmode=verify-full.",
  ),
  required(
    "SMTP_URL",
    "ACCEPT_PLAIN_SMTP",
    isSafelyReached,
    "sur une autre machine, les messages partent en TLS : smtps://, ou smtp:// avec ?requireTLS=true.",
  ),
  required(
    "S3_ENDPOINT",
    "ACCEPT_PLAIN_S3",
    isSafelyReached,
    "sur une autre machine, l’espace S3 se joint en https://.",
  ),
  ...SECRETS.map((variable) =>
    required(
      variable,
      "ACCEPT_WEAK_SECRETS",
      (secret) => !secret || isVaried(secret),
      "ce secret se devine : tirez-en un avec « openssl rand -hex 32 ».",
    ),
  ),
];

/** What no variable can say alone. A variable that is itself missing or wrong is not complained of twice. */
const rules: Rule[] = [
  ...strength,
  {
    variable: "SMTP_URL",
    holds: (env) => !isProduction(env) || Boolean(env.SMTP_URL),
    sentence: "indiquez le serveur d’envoi : en production, les messages doivent partir.",
  },
  {
    variable: "APP_URL",
    holds: (env) => !isProduction(env) || isSafelyReached(env.APP_URL),
    sentence: "en production, l’adresse commence par https://.",
  },
  {
    variable: "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
    holds: (env) =>
      env.PORTAL_MODE !== "production" || Boolean(env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY),
    sentence: `${FORMS_KEY} Sans elle, chaque mise à jour fait revenir tous les formulaires ouverts.`,
  },
  {
    variable: "FILES_DIR",
    holds: (env) => Boolean(env.FILES_DIR) !== S3.some((name) => env[name]),
    sentence: `indiquez soit un dossier, soit un espace S3 (${S3.join(", ")}), et un seul des deux.`,
  },
  ...S3.map(
    (variable): Rule => ({
      variable,
      holds: (env) => Boolean(env[variable]) || !S3.some((name) => env[name]),
      sentence: "manque à l’espace S3.",
    }),
  ),
  {
    variable: "SIGNING_PASSPHRASE",
    holds: (env) => !env.SIGNING_PASSPHRASE || Boolean(env.SIGNING_CERTIFICATE),
    sentence: "n’ouvre rien : indiquez aussi SIGNING_CERTIFICATE, le fichier qu’elle ouvre.",
  },
  ...SECRETS.map(
    (variable): Rule => ({
      variable,
      holds: (env) =>
        !env[variable] ||
        SECRETS.every((other) => other === variable || env[other] !== env[variable]),
      sentence: "chaque secret ne sert qu’à une chose : tirez-en un autre.",
    }),
  ),
];

const schema = z.preprocess(
  // an empty variable is how a shell or a file of variables leaves one out
  (source: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")),
  rules.reduce(
    (checked, { variable, holds, sentence }) =>
      checked.refine(holds, { path: [variable], error: sentence, when: () => true }),
    variables,
  ),
);

/** Every variable that is missing or wrong, one French sentence each; nothing when the portal can start. */
export function environmentProblems(source: Record<string, string | undefined>): string[] {
  const { error } = schema.safeParse(source);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")} : ${message}`);
}

let kept: Env | undefined;

function read(): Env {
  const problems = environmentProblems(process.env);
  if (problems.length > 0)
    throw new Error(`L’environnement est à compléter.\n${problems.join("\n")}`);
  return schema.parse(process.env);
}

/** Read at the first use, not at import: `next build` imports every module and has no environment. */
export const env = new Proxy({} as Env, {
  get(_, variable) {
    kept ??= read();
    return kept[variable as keyof Env];
  },
});

/** Under `npm run dev`, where Next shows each change of the code at once. */
export const isDevelopment = process.env.NODE_ENV === "development";
/** The build that a server was started with, from the root (lib/run/launch/kept-builds.ts). */
export const buildFolder = process.env["BUILD_FOLDER"] || ".next/build";
