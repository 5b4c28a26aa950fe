import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { addMonths, parisDay, parisInstant } from "@/lib/platform/shared/calendar";
import { connected } from "../../../lib/run/launch/roles.ts";
import { aPastAssessment, aPastRequest } from "../../factories/past-dossiers";
import { aPerson } from "../../factories/people";
import {
  confirmSetting as confirm,
  setUntilTheEnd,
  unconfirmSetting,
} from "../../factories/settings";
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

const REFUSED =
  /is refused|has ended|are fixed|is submitted|is not analysed|kept as|not open|goes with its dossier|never rewritten|permission denied|final/;

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
    await unconfirmSetting("retention.dossierYears");
    const over = () => as((query) => inTurn(query, () => marker(query, past.request)));
    await expect(over()).rejects.toThrow("is not over");
    await confirm("retention.dossierYears", "50");
    await expect(over()).rejects.toThrow("is not over");
    await setUntilTheEnd("retention.dossierYears", "aussi longtemps qu’il le faut");
    await expect(over()).rejects.toThrow("is not over");
    await setUntilTheEnd("retention.dossierYears", "0");
    const recent = new Date(Date.now() - 100 * 24 * 3_600_000);
    const id = await aPastRequest("WITHDRAWN", recent);
    await expect(as((query) => inTurn(query, () => marker(query, id, recent)))).rejects.toThrow(
      "is not over",
    );
    await confirm("retention.dossierYears", "5");
    await expect(over()).resolves.toBeDefined();
  });

  test("a candidacy that goes on, or ended another day, takes no mark", async () => {
    await confirm("retention.dossierYears", "5");
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
    await confirm("retention.dossierYears", "5");
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
    await confirm("retention.dossierYears", "5");
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

test("a draft left alone follows its own duration, once its candidate was told and that day has passed", async () => {
  const draft = await aPastRequest("DRAFT", LONG_AGO);
  const { userId: recipientId } = await aPerson();
  const tell = (toldAt: string, dueOn: string) =>
    db.reminder.create({
      data: {
        ...{ recipientId, candidacyId: draft, kind: "DRAFT", toldAt: new Date(toldAt) },
        dueOn: new Date(dueOn),
      },
    });
  await confirm("retention.draftMonths", "12");
  await asApplication(async (query) => {
    const mark = () => inTurn(query, () => marker(query, draft));
    await expect(mark()).rejects.toThrow("is not over");
    await tell("2014-12-01", "2015-01-01");
    await expect(mark()).rejects.toThrow("is not over");
    await tell("2016-02-01", "2016-03-02");
    await expect(mark()).resolves.toBeDefined();
    await setUntilTheEnd("retention.draftMonths", "999");
    await expect(mark()).rejects.toThrow("is not over");
    await setUntilTheEnd("retention.draftMonths", "12");
    await tell("2026-11-29", "2999-01-01");
    await expect(mark()).rejects.toThrow("is not over");
  });
});

test("a candidacy of the day is kept to the last day of its duration in Paris, and no longer", async () => {
  await confirm("retention.dossierYears", "1");
  const today = parisDay(new Date());
  const keptUntil = async (day: string) => {
    const id = await aPastRequest("WITHDRAWN", parisInstant(addMonths(day, -12), "23:59"));
    const [row] = await db.$queryRaw<[{ until: string; is: boolean }]>`
      SELECT kept_until(${id}::uuid)::text AS until, is_erasable(${id}::uuid, ${today}::date) AS is`;
    return row;
  };
  expect(await keptUntil("2026-03-31")).toMatchObject({ until: "2026-03-31" });
  expect(await keptUntil("2025-02-28")).toMatchObject({ until: "2025-02-28", is: true });
  expect(await keptUntil(today)).toMatchObject({ is: false });
});

test("nothing that was erased is taken up again", async () => {
  await confirm("retention.dossierYears", "5");
  const id = await aPastRequest("INADMISSIBLE", LONG_AGO);
  await asApplication(async (query) => {
    await marker(query, id);
    const reopened = query(`UPDATE "Candidacy" SET state = 'UNDER_REVIEW' WHERE id = $1`, [id]);
    await expect(reopened).rejects.toThrow("was erased");
  });
});
