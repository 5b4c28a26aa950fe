import { expect, test } from "vitest";
import { quietPrisma } from "../../../lib/run/launch/process.ts";
import { ownerAddress } from "../../factories/versions.ts";

test("the migrations lead to the schema, and the schema to the migrations", async () => {
  const between = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema"];
  const owner = { DATABASE_OWNER_URL: ownerAddress() };
  const difference = quietPrisma(["migrate", "diff", "--exit-code", ...between], owner);
  await expect(difference).resolves.toBeUndefined();
});
