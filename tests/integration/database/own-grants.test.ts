import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { connected } from "../../../lib/run/launch/roles.ts";
import { aJury, type Jury } from "../../factories/juries";
import { aPlannedSession } from "../../factories/jury-sessions";
import { anAdministrator, aPerson, aSecretary, type Person } from "../../factories/people";
import { asOwner } from "../../factories/versions";

type Query = (text: string, values?: unknown[]) => Promise<unknown>;
const asApplication = <T>(run: (query: Query) => Promise<T>) =>
  connected(env.DATABASE_URL, (client) => run((text, values) => client.query(text, values)));

let jury: Jury;
let session: string;
let admin: Person;
let second: Person;
let clerk: Person;
beforeAll(async () => {
  jury = await aJury();
  session = await aPlannedSession(jury, { candidacies: [] });
  [admin, second] = [await anAdministrator(), await anAdministrator()];
  clerk = await aSecretary();
});

const GRANT = `INSERT INTO "MembershipGrant" (id, "userId", kind, "askedById", "askedAt", "expiresAt")
  VALUES ($1, $2, 'SECRETARIAT', $3, now(), now() + interval '7 days')`;
const CONFIRM = `UPDATE "MembershipGrant" SET "confirmedById" = $2, "confirmedAt" = now() WHERE id = $1`;
const RESET = `INSERT INTO "FactorReset" (id, "userId", "askedById", "askedAt", "expiresAt")
  VALUES ($1, $2, $3, now(), now() + interval '7 days')`;
const CONFIRM_RESET = `UPDATE "FactorReset" SET "confirmedById" = $2, "confirmedAt" = now() WHERE id = $1`;
const ACCESS = `INSERT INTO "Membership" (id, "userId", kind, "startedAt", "grantId") VALUES (gen_random_uuid(), $1, $2, now(), $3)`;

/** Tried in a transaction of its own, then undone. */
async function refused(as: typeof asApplication, run: (query: Query) => Promise<unknown>) {
  await as(async (query) => {
    await query("BEGIN");
    await expect(run(query)).rejects.toThrow(
      /violates check constraint|another confirms|granted anew|never rewritten|begins as|who gave it|own presidency|names them|written once/,
    );
    await query("ROLLBACK");
  });
}

describe.each([
  ["the application", asApplication],
  ["the owner", asOwner],
])("to %s", (_, as) => {
  test("nobody proposes an access for themself, nor confirms what they proposed or would receive", async () => {
    await refused(as, (query) => query(GRANT, [randomUUID(), admin.userId, admin.userId]));
    for (const confirmer of [admin.userId, clerk.userId])
      await refused(as, async (query) => {
        const id = randomUUID();
        const person = clerk.userId;
        await query(GRANT, [id, person, admin.userId]);
        await query(CONFIRM, [id, confirmer]);
      });
  });

  test("nobody proposes to reset their own second factor, nor confirms what they proposed or is theirs", async () => {
    const person = clerk.userId;
    await refused(as, (query) => query(RESET, [randomUUID(), person, person]));
    for (const confirmer of [admin.userId, person])
      await refused(as, async (query) => {
        const id = randomUUID();
        await query(RESET, [id, person, admin.userId]);
        await query(CONFIRM_RESET, [id, confirmer]);
      });
    await refused(as, async (query) => {
      const id = randomUUID();
      await query(RESET, [id, person, admin.userId]);
      await query(CONFIRM_RESET, [id, second.userId]);
      await query(CONFIRM_RESET, [id, second.userId]);
    });
  });

  test("no access stands on nothing, on a mere proposal, on another's grant or on one for something else", async () => {
    const { userId } = await aPerson();
    for (const kind of ["SECRETARIAT", "ADMIN"])
      await refused(as, (query) => query(ACCESS, [userId, kind, null]));
    await refused(as, async (query) => {
      const id = randomUUID();
      await query(GRANT, [id, userId, admin.userId]);
      await query(ACCESS, [userId, "SECRETARIAT", id]);
    });
    for (const [holder, kind] of [
      [admin.userId, "SECRETARIAT"],
      [userId, "ADMIN"],
    ])
      await refused(as, async (query) => {
        const id = randomUUID();
        await query(GRANT, [id, userId, admin.userId]);
        await query(CONFIRM, [id, second.userId]);
        await query(ACCESS, [holder, kind, id]);
      });
  });

  test("an access that has ended is not taken up again, nor a grant that was confirmed given to another", async () => {
    const { userId } = await aSecretary();
    await refused(as, async (query) => {
      await query(`UPDATE "Membership" SET "endedAt" = now() WHERE "userId" = $1`, [userId]);
      await query(`UPDATE "Membership" SET "endedAt" = NULL WHERE "userId" = $1`, [userId]);
    });
    await refused(as, (query) =>
      query(`UPDATE "MembershipGrant" SET "userId" = $1 WHERE "userId" = $2`, [
        admin.userId,
        userId,
      ]),
    );
  });

  test("a mandate and a presidency are given by somebody else, whom the row names for good", async () => {
    const [juror] = jury.employers;
    const mandate = await db.mandate.findUniqueOrThrow({ where: { id: juror?.mandateId ?? "" } });
    const copy = (giver: string | null) => (query: Query) =>
      query(
        `INSERT INTO "Mandate" SELECT (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'grantedById', $1::uuid,
          'startsOn', '2029-01-01', 'endsOn', '2029-12-31', 'cpnfpeStartsOn', '2029-01-01', 'cpnfpeEndsOn', '2029-12-31'))).*
        FROM "Mandate" m WHERE m.id = $2`,
        [giver, mandate.id],
      );
    await refused(as, copy(mandate.userId));
    await refused(as, copy(null));
    await refused(as, (query) =>
      query(`UPDATE "Mandate" SET "grantedById" = $1 WHERE id = $2`, [admin.userId, mandate.id]),
    );
    const preside = (by: string | null) => (query: Query) =>
      query(
        `INSERT INTO "Presidency" (id, "mandateId", "startsOn", "endsOn", "recordedById")
        VALUES (gen_random_uuid(), $1, '2028-01-01', '2028-12-31', $2)`,
        [mandate.id, by],
      );
    await refused(as, preside(mandate.userId));
    await refused(as, preside(null));
  });

  test("who keeps a session is named by another", async () => {
    const name = (by: string | null) => (query: Query) =>
      query(
        `UPDATE "JurySession" SET "secretaryId" = $1, "secretaryNamedById" = $2 WHERE id = $3`,
        [clerk.userId, by, session],
      );
    await refused(as, name(clerk.userId));
    await refused(as, name(null));
  });
});
