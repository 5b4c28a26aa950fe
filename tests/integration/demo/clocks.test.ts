import { beforeAll, expect, test } from "vitest";
import { explainClocks } from "@/lib/candidacies/clocks/explained.queries";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { demoLoaded } from "./planted";

beforeAll(() => demoLoaded(new Date("2026-11-22T09:00:00Z")), 120_000);

test("the journal of every dossier, replayed, leaves the clocks running that run", async () => {
  const actor = { ...nobody, relations: { ...nobody.relations, isSecretariat: true } };
  const all = await db.candidacy.findMany({ select: { id: true, number: true } });
  const explained = await Promise.all(all.map(({ id }) => explainClocks(actor, id)));
  expect(all.filter((_, index) => explained[index]?.isReplayed !== true)).toEqual([]);
});
