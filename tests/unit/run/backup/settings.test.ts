import { resolve } from "node:path";
import { expect, test } from "vitest";
import { newPair } from "@/lib/run/backup/age";
import {
  readKeepDays,
  requireApart,
  requirePlace,
  requireRecipient,
} from "@/lib/run/backup/settings";

const S3 = {
  BACKUP_S3_ENDPOINT: "https://s3.example",
  BACKUP_S3_REGION: "fr-par",
  BACKUP_S3_BUCKET: "sauvegardes",
  BACKUP_S3_ACCESS_KEY_ID: "x",
  BACKUP_S3_SECRET_ACCESS_KEY: "y",
};
const refusalOf = (read: () => unknown): string => {
  try {
    read();
    return "";
  } catch (error) {
    return String(error);
  }
};

test("a folder or an S3 space is a place", () => {
  expect(refusalOf(() => requirePlace(undefined, { BACKUP_DIR: "/srv/sauvegardes" }))).toBe("");
  expect(refusalOf(() => requirePlace(undefined, S3))).toBe("");
  expect(refusalOf(() => requirePlace("/srv/sauvegardes", S3))).toBe("");
});

test.each([
  ["none", {}, "BACKUP_DIR"],
  ["two of them", { ...S3, BACKUP_DIR: "/srv" }, "BACKUP_DIR"],
  ["half an S3", { ...S3, BACKUP_S3_REGION: "" }, "BACKUP_S3_REGION : manque"],
  ["S3 in clear", { ...S3, BACKUP_S3_ENDPOINT: "http://s3.example" }, "ACCEPT_PLAIN_S3"],
  ["the folder of the files", { BACKUP_DIR: "/srv/f", FILES_DIR: "/srv/f" }, "hors de"],
  ["a folder in it", { BACKUP_DIR: "/srv/f/sauvegardes", FILES_DIR: "/srv/f" }, "hors de"],
  ["what the site serves", { BACKUP_DIR: resolve("public/x") }, "hors de"],
])("%s is refused", (_, variables, sentence) => {
  expect(refusalOf(() => requirePlace(undefined, variables))).toContain(sentence);
});

test.each([
  ["that of the backups", "/srv/s", undefined, { BACKUP_DIR: "/srv/s" }],
  ["that of the backups, otherwise written", "/srv/x/../s/", undefined, { BACKUP_DIR: "/srv/s" }],
  ["one in it", "/srv/s/cles", undefined, { BACKUP_DIR: "/srv/s" }],
  ["one in that which was typed", "/srv/t/cles", "/srv/t", { BACKUP_DIR: "/srv/s" }],
  ["one that the site serves", "public/cles", undefined, {}],
])("keys are not set apart in a folder that is %s", (_, keys, backups, variables) => {
  expect(refusalOf(() => requireApart(keys, backups, variables))).toContain("hors de");
});

test("keys are set apart anywhere else", () => {
  for (const keys of ["/srv/cles", "/srv/s-cles"])
    expect(requireApart(keys, undefined, { BACKUP_DIR: "/srv/s" })).toBe(keys);
  expect(requireApart("/srv/cles", undefined, S3)).toBe("/srv/cles");
});

test("S3 in clear passes where it is accepted", () => {
  const accepted = { ...S3, BACKUP_S3_ENDPOINT: "http://s3.example", ACCEPT_PLAIN_S3: "oui" };
  expect(refusalOf(() => requirePlace(undefined, accepted))).toBe("");
});

test("a recipient is a public key, never the private one", async () => {
  const { identity, recipient } = await newPair();
  expect(requireRecipient({ BACKUP_RECIPIENT: recipient })).toBe(recipient);
  for (const wrong of [identity, "", "age1court"])
    expect(refusalOf(() => requireRecipient({ BACKUP_RECIPIENT: wrong }))).toContain(
      "BACKUP_RECIPIENT",
    );
});

test("backups are kept thirty days unless it is said otherwise, and one at least", () => {
  expect(readKeepDays({})).toBe(30);
  expect(readKeepDays({ BACKUP_KEEP_DAYS: "1" })).toBe(1);
  for (const wrong of ["0", "1,5", "x"])
    expect(refusalOf(() => readKeepDays({ BACKUP_KEEP_DAYS: wrong }))).toContain(
      "BACKUP_KEEP_DAYS",
    );
});
