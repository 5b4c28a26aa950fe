import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { environmentProblems } from "@/lib/platform/env";

/** Thirty-two signs at least, as different as a draw makes them. */
const secret = (letter: string, length = 32) =>
  `${letter}4f0c9e27b81d6a35f72e90d4c8b1a6f3`.slice(0, length);
const complete = {
  DATABASE_URL: "postgresql://portail_server:x@localhost:5432/portail",
  APP_URL: "https://portail.example",
  AUTH_SECRET: secret("a"),
  LINK_SECRET: secret("b"),
  AUDIT_KEY: secret("c"),
  FACTOR_KEY: secret("f"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.from(secret("d")).toString("base64"),
  SMTP_URL: "smtp://localhost:25",
  MAIL_FROM: "Portail <portail@portail.example>",
  FILES_DIR: "/srv/portail",
};
const S3 = {
  FILES_DIR: "",
  S3_ENDPOINT: "https://s3.example",
  S3_REGION: "fr-par",
  S3_BUCKET: "portail",
  S3_ACCESS_KEY_ID: "x",
  S3_SECRET_ACCESS_KEY: "y",
};
const named = (changes: Record<string, string>) =>
  environmentProblems({ ...complete, ...changes }).map((problem) => problem.split(" : ")[0]);

test("a complete environment has no problem, in production as in demo, with a folder as with S3", () => {
  expect(named({})).toEqual([]);
  expect(
    named({
      PORTAL_MODE: "demo",
      ACCEPT_DEMO_MODE: "oui",
      SMTP_URL: "",
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "",
    }),
  ).toEqual([]);
  expect(named(S3)).toEqual([]);
});

test("an empty environment names everything that is missing at once", () => {
  const problems = environmentProblems({}).map((problem) => problem.split(" : ")[0]);
  expect(problems.sort()).toEqual(Object.keys(complete).sort());
});

test.each([
  ["a secret one character short", { AUTH_SECRET: secret("a", 31) }, ["AUTH_SECRET"]],
  ["one secret used twice", { AUDIT_KEY: secret("b") }, ["LINK_SECRET", "AUDIT_KEY"]],
  [
    "no key for the forms in production",
    { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "" },
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],
  ],
  [
    "a key for the forms one sign short",
    { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: `${secret("d", 42)}=` },
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],
  ],
  ["no mail server in production", { SMTP_URL: "" }, ["SMTP_URL"]],
  ["an address in clear in production", { APP_URL: "http://portail.example" }, ["APP_URL"]],
  ["another database", { DATABASE_URL: "mysql://localhost/portail" }, ["DATABASE_URL"]],
  ["an unknown mode", { PORTAL_MODE: "staging" }, ["PORTAL_MODE"]],
  ["an acceptance that is no yes", { ACCEPT_PLAIN_SMTP: "true" }, ["ACCEPT_PLAIN_SMTP"]],
  ["a port below the first", { PORT: "0" }, ["PORT"]],
  ["a port above the last", { PORT: "65536" }, ["PORT"]],
  ["no place for files", { FILES_DIR: "" }, ["FILES_DIR"]],
  ["two places for files", { ...S3, FILES_DIR: "/srv" }, ["FILES_DIR"]],
  ["half an S3", { ...S3, S3_REGION: "" }, ["S3_REGION"]],
])("%s is named", (_, changes, expected) => {
  expect(named(changes)).toEqual(expected);
});

const AWAY = "postgresql://portail_server:x@db.example:5432/portail";

/** What makes production weak, and the one variable in which an operator accepts it. */
const weak: [string, Record<string, string>, string, string][] = [
  ["the demo's mode", { PORTAL_MODE: "demo" }, "PORTAL_MODE", "ACCEPT_DEMO_MODE"],
  ["the tests' mode", { PORTAL_MODE: "test" }, "PORTAL_MODE", "ACCEPT_DEMO_MODE"],
  ["a database in clear", { DATABASE_URL: AWAY }, "DATABASE_URL", "ACCEPT_PLAIN_DATABASE"],
  [
    "a database whose certificate nobody checks",
    { DATABASE_URL: `${AWAY}?sslmode=no-verify` },
    "DATABASE_URL",
    "ACCEPT_PLAIN_DATABASE",
  ],
  [
    "a database encrypted first, in clear last",
    { DATABASE_URL: `${AWAY}?sslmode=verify-full&sslmode=disable` },
    "DATABASE_URL",
    "ACCEPT_PLAIN_DATABASE",
  ],
  ["mail in clear", { SMTP_URL: "smtp://mail.example:25" }, "SMTP_URL", "ACCEPT_PLAIN_SMTP"],
  [
    "a mail server that need not prove who it is",
    { SMTP_URL: "smtps://mail.example?tls.rejectUnauthorized=false" },
    "SMTP_URL",
    "ACCEPT_PLAIN_SMTP",
  ],
  ["S3 in clear", { ...S3, S3_ENDPOINT: "http://s3.example" }, "S3_ENDPOINT", "ACCEPT_PLAIN_S3"],
  ["forty « a »", { AUTH_SECRET: "a".repeat(40) }, "AUTH_SECRET", "ACCEPT_WEAK_SECRETS"],
  [
    "a word repeated",
    { LINK_SECRET: "motdepasse".repeat(4) },
    "LINK_SECRET",
    "ACCEPT_WEAK_SECRETS",
  ],
  [
    "an alphabet",
    { AUDIT_KEY: "abcdefghijklmnopqrstuvwxyz0123456789" },
    "AUDIT_KEY",
    "ACCEPT_WEAK_SECRETS",
  ],
  [
    "figures in order, twice",
    { AUDIT_KEY: "0123456789abcdef".repeat(2) },
    "AUDIT_KEY",
    "ACCEPT_WEAK_SECRETS",
  ],
];

test.each(weak)("%s is refused, unless it is accepted in writing", (_, changes, variable, yes) => {
  expect(named(changes)).toEqual([variable]);
  expect(named({ ...changes, [yes]: "oui" })).toEqual([]);
  const others = Object.fromEntries(
    weak.flatMap(([, , , other]) => (other === yes ? [] : [[other, "oui"]])),
  );
  expect(named({ ...changes, ...others })).toEqual([variable]);
});

test.each([
  ["an encrypted database", { DATABASE_URL: `${AWAY}?sslmode=verify-full` }],
  ["a database behind a socket", { DATABASE_URL: "postgresql://u:x@%2Fvar%2Frun/portail" }],
  ["mail encrypted from the start", { SMTP_URL: "smtps://mail.example:465" }],
  ["mail encrypted or not sent", { SMTP_URL: "smtp://mail.example:587?requireTLS=true" }],
  ["S3 on this machine", { ...S3, S3_ENDPOINT: "http://127.0.0.1:9000" }],
])("%s passes", (_, changes) => {
  expect(named(changes)).toEqual([]);
});

test("a secret drawn as it is advised passes, however often it is drawn", () => {
  for (let draw = 0; draw < 500; draw += 1) {
    expect(named({ AUTH_SECRET: randomBytes(32).toString("hex") })).toEqual([]);
    expect(named({ AUTH_SECRET: randomBytes(32).toString("base64") })).toEqual([]);
  }
});

test("what is just right passes", () => {
  expect(named({ PORT: "1" })).toEqual([]);
  expect(named({ PORT: "65535" })).toEqual([]);
  expect(named({ APP_URL: "http://localhost:3000" })).toEqual([]);
});

test(".env.example lacks nothing but the secrets that each one draws", () => {
  const example = parseEnv(readFileSync(".env.example", "utf8"));
  const problems = environmentProblems(example).map((problem) => problem.split(" : ")[0]);
  const drawn = [
    "AUTH_SECRET",
    "LINK_SECRET",
    "AUDIT_KEY",
    "FACTOR_KEY",
    "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
  ];
  expect(problems).toEqual(drawn);
});
