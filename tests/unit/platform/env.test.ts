import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { environmentProblems } from "@/lib/platform/env";

const secret = (letter: string, length = 32) => letter.repeat(length);
const complete = {
  DATABASE_URL: "postgresql://portail_server:x@localhost:5432/portail",
  APP_URL: "https://portail.example",
  AUTH_SECRET: secret("a"),
  LINK_SECRET: secret("b"),
  AUDIT_KEY: secret("c"),
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
  expect(named({ PORTAL_MODE: "demo", SMTP_URL: "" })).toEqual([]);
  expect(named(S3)).toEqual([]);
});

test("an empty environment names everything that is missing at once", () => {
  const problems = environmentProblems({}).map((problem) => problem.split(" : ")[0]);
  expect(problems.sort()).toEqual(Object.keys(complete).sort());
});

test.each([
  ["a secret one character short", { AUTH_SECRET: secret("a", 31) }, ["AUTH_SECRET"]],
  ["one secret used twice", { AUDIT_KEY: secret("b") }, ["LINK_SECRET", "AUDIT_KEY"]],
  ["no mail server in production", { SMTP_URL: "" }, ["SMTP_URL"]],
  ["an address in clear in production", { APP_URL: "http://portail.example" }, ["APP_URL"]],
  ["another database", { DATABASE_URL: "mysql://localhost/portail" }, ["DATABASE_URL"]],
  ["an unknown mode", { PORTAL_MODE: "staging" }, ["PORTAL_MODE"]],
  ["a port below the first", { PORT: "0" }, ["PORT"]],
  ["a port above the last", { PORT: "65536" }, ["PORT"]],
  ["no place for files", { FILES_DIR: "" }, ["FILES_DIR"]],
  ["two places for files", { ...S3, FILES_DIR: "/srv" }, ["FILES_DIR"]],
  ["half an S3", { ...S3, S3_REGION: "" }, ["S3_REGION"]],
])("%s is named", (_, changes, expected) => {
  expect(named(changes)).toEqual(expected);
});

test("what is just right passes", () => {
  expect(named({ PORT: "1" })).toEqual([]);
  expect(named({ PORT: "65535" })).toEqual([]);
  expect(named({ APP_URL: "http://localhost:3000" })).toEqual([]);
});

test(".env.example lacks nothing but the secrets that each one draws", () => {
  const example = parseEnv(readFileSync(".env.example", "utf8"));
  const problems = environmentProblems(example).map((problem) => problem.split(" : ")[0]);
  expect(problems).toEqual(["AUTH_SECRET", "LINK_SECRET", "AUDIT_KEY"]);
});
