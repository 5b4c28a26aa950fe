import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findOneUseLink } from "@/lib/accounts/links/invitation.queries";
import { erase } from "@/lib/retention/erase.job";
import "@/lib/accounts/links/password.actions";
import "@/lib/accounts/people/user.actions";
import "@/lib/accounts/sign-in/sign-in.actions";
import { listRefusedTries } from "@/lib/audit/refused-try.queries";
import { actionDefinitions } from "@/lib/platform/actions/carry-out";
import { type Actor, nobody } from "@/lib/platform/actor/actor";
import { noteRefused, traceKey } from "@/lib/platform/auth/refused-try.commands";
import { db } from "@/lib/platform/db/client";
import { anAddress } from "@/tests/factories/accounts";
import { aForm } from "@/tests/factories/forms";
import {
  anAdministrator,
  aPerson,
  aSecretary,
  PASSWORD,
  type Person,
  withPassword,
} from "@/tests/factories/people";

/** A minute that no other test has. */
let minutes = Date.parse("2027-01-01T00:00:20Z");
const aMinute = () => {
  minutes += 60_000;
  return new Date(minutes);
};
const rowsOf = (at: Date) => {
  const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
  return db.refusedTry.findMany({ where: { minute }, orderBy: { count: "desc" } });
};
const send = (action: string, values: Record<string, string>, actor: Actor, now: Date) => {
  return actionDefinitions.get(action)?.perform({ actor, now }, aForm(actor, action, { values }));
};
const linesFor = async (reader: Person, person: Person) =>
  (await listRefusedTries(await reader.actor(), { account: person.userId }))?.lines ?? [];

describe("what an investigation needs is written", () => {
  test("wrong and slowed sign-ins, at a known and at an unknown address, without either address", async () => {
    const [known, unknown, now] = [await withPassword(await aPerson()), anAddress(), aMinute()];
    for (const email of [known.email, unknown])
      for (let tried = 0; tried < 8; tried += 1)
        await send("signIn", { email, password: "Faux", next: "" }, nobody, now);
    const rows = await rowsOf(now);
    expect(rows.map(({ kind, act, count }) => [kind, act, count])).toEqual([
      ...Array(2).fill(["SIGN_IN_FAILED", "signIn", 5]),
      ...Array(2).fill(["SIGN_IN_SLOWED", "signIn", 3]),
    ]);
    expect(JSON.stringify(rows)).not.toContain("exemple.fr");
    const lines = await linesFor(await anAdministrator(), known);
    expect(lines.map(({ count }) => count).sort()).toEqual([3, 5]);
  });

  test("a password asked for again, and what is forbidden or does not exist for them", async () => {
    const [person, now] = [await withPassword(await aPerson()), aMinute()];
    const actor = await person.actor();
    const change = { password: "Faux", newPassword: "Le hérisson dort 12 h" };
    await send("changePassword", change, actor, now);
    await send(
      "disableUser",
      { userId: person.userId, version: "1", password: PASSWORD },
      actor,
      now,
    );
    const lines = await linesFor(await anAdministrator(), person);
    expect(lines.map(({ kind, act }) => [kind, act])).toEqual(
      expect.arrayContaining([
        ["PASSWORD_REFUSED", "changePassword"],
        ["ACT_REFUSED", "disableUser"],
      ]),
    );
    expect(lines).toHaveLength(2);
  });

  test("a link that does not serve, opened or used", async () => {
    const [id, now] = [randomUUID(), aMinute()];
    expect(await findOneUseLink(id, "faux", ["JOIN"], now)).toBeNull();
    const use = { id, secret: "faux", newPassword: "Le hérisson dort 12 h" };
    await send("choosePassword", use, nobody, now);
    const rows = await rowsOf(now);
    expect(rows.map(({ kind, act, subject }) => [kind, act, subject])).toEqual(
      expect.arrayContaining([
        ["LINK_REFUSED", "open", traceKey("link", id)],
        ["LINK_REFUSED", "choosePassword", traceKey("link", id)],
      ]),
    );
  });

  test("what is accepted, and what a rule or a colleague forbids, leave nothing", async () => {
    const [person, now] = [await withPassword(await aPerson()), aMinute()];
    const actor = await person.actor();
    const change = { password: PASSWORD, newPassword: "Le hérisson dort 12 h" };
    await send("changePassword", { ...change, newPassword: "Password123!" }, actor, now);
    expect(await send("changePassword", change, actor, now)).toMatchObject({ ok: true });
    expect(await rowsOf(now)).toEqual([]);
  });
});

describe("and bounded", () => {
  const tryAt = (email: string, now: Date) =>
    noteRefused("signIn", { kind: "SIGN_IN_FAILED", subject: ["email", email] }, now);

  test("in number: sixty rows a minute, then one for all others", async () => {
    const [now, first] = [aMinute(), anAddress()];
    for (let tried = 0; tried < 60; tried += 1) await tryAt(tried ? anAddress() : first, now);
    expect(await rowsOf(now)).toHaveLength(60);
    await Promise.all(Array.from({ length: 40 }, () => tryAt(anAddress(), now)));
    for (let tried = 0; tried < 2; tried += 1) await tryAt(first, now);
    const rows = await rowsOf(now);
    expect(rows).toHaveLength(61);
    expect(rows.find(({ subject }) => subject === "")?.count).toBe(40);
    expect(rows.find(({ subject }) => subject === traceKey("email", first))?.count).toBe(3);
  });

  test("in time: erased after the days of the setting", async () => {
    const [old, kept] = [aMinute(), aMinute()];
    for (const now of [old, kept]) await tryAt(anAddress(), now);
    const setting = { key: "retention.refusedTriesDays" };
    await db.setting.update({ where: setting, data: { value: "30" } });
    const minuteOf = Math.floor(kept.getTime() / 60_000) * 60_000;
    await erase(new Date(minuteOf + 30 * 24 * 60 * 60_000));
    await db.setting.update({ where: setting, data: { value: "180" } });
    expect([(await rowsOf(old)).length, (await rowsOf(kept)).length]).toEqual([0, 1]);
  });
});

test("the administrator alone reads it", async () => {
  const readers = [await anAdministrator(), await aSecretary(), await aPerson()];
  const pages = await Promise.all(
    readers.map(async (reader) => listRefusedTries(await reader.actor(), {})),
  );
  expect(pages.map((page) => page !== null)).toEqual([true, false, false]);
});
