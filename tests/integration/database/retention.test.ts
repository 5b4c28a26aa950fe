import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { changeSetting } from "@/lib/configuration/setting.commands";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import type { SettingKey } from "@/lib/settings/setting";
import { connected } from "../../../lib/run/launch/roles.ts";
import { aPastAssessment, aPastRequest } from "../../factories/past-dossiers";
import { accepted, act, anAdministrator, PASSWORD } from "../../factories/people";
import { asOwner } from "../../factories/versions";
import { blanks, GONE, others, type Part, update } from "./dossier-texts";

type Query = (text: string, values?: unknown[]) => Promise<unknown>;

const LONG_AGO = new Date("2015-03-02T09:00:00Z");
const asApplication = <T>(run: (query: Query) => Promise<T>) =>
  connected(env.DATABASE_URL, (client) => run((text, values) => client.query(text, values)));

let past: Record<Part, string>;

beforeAll(async () => {
  past = {
    request: await aPastRequest("WITHDRAWN", LONG_AGO),
    assessment: await aPastAssessment(LONG_AGO),
  };
});

const marker = (query: Query, id: string, endedAt = LONG_AGO) =>
  query(
    `INSERT INTO "Erasure" (id, "candidacyId", "endedAt", reason, "erasedAt") VALUES ($1, $2, $3, 'durée échue', now())`,
    [randomUUID(), id, endedAt],
  );

/** Tried in a transaction of its own, then undone: what the database says of it. */
async function inTurn(query: Query, run: () => Promise<unknown>): Promise<unknown> {
  await query("BEGIN");
  try {
    return await run();
  } finally {
    await query("ROLLBACK");
  }
}

async function confirm(key: SettingKey, value: string): Promise<void> {
  const { version } = await db.setting.findUniqueOrThrow({ where: { key } });
  const input = {
    key,
    version,
    value,
    source: "décision d’essai",
    confirmed: true,
    password: PASSWORD,
  };
  accepted(await act(await anAdministrator(), (work) => changeSetting(work, input)));
}

const REFUSED =
  /is refused|has ended|are fixed|is submitted|kept as|not open|goes with its dossier|never rewritten|permission denied|final/;

describe.each([
  ["the application", asApplication],
  ["the owner", asOwner],
])("to %s", (who, as) => {
  test("a dossier is closed without a mark, whatever its age", async () => {
    await as(async (query) => {
      for (const [table, part, change] of [...blanks, ...others])
        await expect(
          inTurn(query, () => query(update(table, past[part], change))),
          `${table}: ${change}`,
        ).rejects.toThrow(REFUSED);
    });
  });

  test("no mark stands on a duration that nobody confirmed, or that says nothing, or that runs", async () => {
    await db.setting.update({
      where: { key: "retention.dossier" },
      data: { confirmedAt: null, confirmedById: null },
    });
    const over = () => as((query) => inTurn(query, () => marker(query, past.request)));
    await expect(over()).rejects.toThrow("is not over");
    await confirm("retention.dossier", "aussi longtemps qu’il le faut");
    await expect(over()).rejects.toThrow("is not over");
    await confirm("retention.dossier", "50 ans après la décision");
    await expect(over()).rejects.toThrow("is not over");
    await confirm("retention.dossier", "0 mois");
    const recent = new Date(Date.now() - 100 * 24 * 3_600_000);
    const id = await aPastRequest("WITHDRAWN", recent);
    await expect(as((query) => inTurn(query, () => marker(query, id, recent)))).rejects.toThrow(
      "is not over",
    );
    await confirm("retention.dossier", "5 ans après la décision");
    await expect(over()).resolves.toBeDefined();
  });

  test("a candidacy that goes on, or ended another day, takes no mark", async () => {
    await confirm("retention.dossier", "5 ans après la décision");
    const open = await aPastRequest("SUBMITTED", LONG_AGO);
    await as(async (query) => {
      await expect(inTurn(query, () => marker(query, open))).rejects.toThrow("has not ended then");
      const early = new Date("2010-01-01");
      await expect(inTurn(query, () => marker(query, past.request, early))).rejects.toThrow(
        "has not ended then",
      );
    });
  });

  test("once its time is over, exactly its texts may go, in the transaction that says so", async () => {
    await confirm("retention.dossier", "5 ans après la décision");
    await as(async (query) => {
      for (const [table, part, change] of blanks)
        expect(
          await inTurn(query, async () => {
            await marker(query, past[part]);
            return query(update(table, past[part], change));
          }),
          `${table}: ${change}`,
        ).toMatchObject({ rowCount: 1 });
      for (const [table, part, change] of others)
        await expect(
          inTurn(query, async () => {
            await marker(query, past[part]);
            await query(update(table, past[part], change));
          }),
          `${table}: ${change}`,
        ).rejects.toThrow(REFUSED);
    });
  });

  test("a mark opens no other dossier, no signed file, no deletion, and nothing after its transaction", async () => {
    await confirm("retention.dossier", "5 ans après la décision");
    const mine = await aPastRequest("WITHDRAWN", LONG_AGO);
    await as(async (query) => {
      const refused = [
        update("Remark", past.request, `text = ${GONE}`),
        update("StoredFile", past.request, `"erasedAt" = now()`),
        `UPDATE "StoredFile" SET "erasedAt" = now() WHERE purpose = 'CERTIFICATE' AND "candidacyId" = '${mine}'`,
        `DELETE FROM "Remark" WHERE "candidacyId" = '${mine}'`,
        `DELETE FROM "Candidacy" WHERE id = '${mine}'`,
        `DELETE FROM "StoredFile" WHERE "candidacyId" = '${mine}'`,
        `UPDATE "Erasure" SET reason = 'autre'`,
      ];
      for (const statement of refused)
        await expect(
          inTurn(query, async () => {
            await marker(query, mine);
            await query(statement);
          }),
          statement,
        ).rejects.toThrow(/StoredFile_erased|goes with its dossier|is refused|permission denied/);
      await marker(query, mine);
      await expect(query(update("Remark", mine, `text = ${GONE}`)), who).rejects.toThrow(
        "is refused",
      );
    });
  });
});

test("a draft left alone follows its own duration", async () => {
  const draft = await aPastRequest("DRAFT", LONG_AGO);
  await confirm("retention.draft", "50 ans");
  await asApplication(async (query) => {
    await expect(inTurn(query, () => marker(query, draft))).rejects.toThrow("is not over");
  });
  await confirm("retention.draft", "12 mois sans activité");
  await asApplication(async (query) => {
    await expect(inTurn(query, () => marker(query, draft))).resolves.toBeDefined();
  });
});
