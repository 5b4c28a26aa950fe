import { expect, inject, onTestFinished, test } from "vitest";
import { env } from "@/lib/platform/env";
import { checkRole } from "../../../lib/run/launch/check-role.ts";
import { connected, limitDatabase } from "../../../lib/run/launch/roles.ts";

const refusalOf = (url: string) =>
  checkRole(url).then(
    () => null,
    (error: Error) => error.message,
  );

const as = (login: string) =>
  Object.assign(new URL(env.DATABASE_URL), { username: login, password: "essai" }).href;

test("the application's own login may start", async () => {
  expect(await refusalOf(env.DATABASE_URL)).toBeNull();
});

test("neither a superuser nor the owner may", async () => {
  const owner = new URL(inject("owner"));
  expect(await refusalOf(inject("superuser"))).toContain("superutilisateur");
  expect(await refusalOf(owner.href)).toContain("possède la base");
});

test("nor a login outside portail_app, nor one that is the owner by membership", async () => {
  await connected(inject("superuser"), async (client) => {
    for (const login of ["stranger", "heir"]) {
      await client.query(`DROP ROLE IF EXISTS ${login}`);
      await client.query(`CREATE ROLE ${login} LOGIN PASSWORD 'essai'`);
    }
    await client.query("GRANT portail_owner, portail_app TO heir");
  });
  expect(await refusalOf(as("stranger"))).toContain("n’est pas membre de portail_app");
  expect(await refusalOf(as("heir"))).toContain("possède la base");
});

test("nor anybody on a database where nothing ends a wait", async () => {
  const database = new URL(env.DATABASE_URL).pathname.slice(1);
  await connected(inject("superuser"), async (client) => {
    onTestFinished(() => connected(inject("superuser"), (again) => limitDatabase(again, database)));
    await client.query(`ALTER DATABASE ${database} RESET lock_timeout`);
  });
  expect(await refusalOf(env.DATABASE_URL)).toContain("rien ne limite lock_timeout sur cette base");
});

test("a database that does not answer is said in one sentence", async () => {
  const refusal = await refusalOf("postgresql://portail_server:x@127.0.0.1:1/portail");
  expect(refusal).toContain("ne répond pas");
});
