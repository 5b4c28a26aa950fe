import { expect, test } from "vitest";
import { protectionOf } from "@/lib/candidacies/expiry/protection";
import { readExpiry } from "@/lib/candidacies/expiry/protection.queries";
import { listEndingRegistrations } from "@/lib/candidacies/lists/ending-registration.queries";
import { listCandidacies } from "@/lib/candidacies/lists/secretariat.queries";
import { OPEN_STATES } from "@/lib/candidacies/phase";
import { listExposedUntold } from "@/lib/candidacies/reminders/expiry.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { inBatches } from "@/lib/platform/queue/each-row";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { registeredUntil } from "@/tests/factories/expiry";
import { aMixture } from "@/tests/factories/exposed";
import { aPerson, type Person } from "@/tests/factories/people";
import { aDraft } from "@/tests/factories/vae";

const LAST = "2027-12-31";
const DAY_BEFORE = "2026-12-30";
const FIRST_DAY = "2026-12-31";
const at = (day: CalendarDay) => new Date(`${day}T12:00:00Z`);

/** Every page of the list, one after the other. */
async function listed(actor: Actor, day: CalendarDay, state?: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await listCandidacies(actor, { protection: "sans", state, after }, at(day));
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after);
  return ids;
}

/** The open candidacies of the registration that nothing protects, as the rule itself says of each. */
async function exposedByRule(): Promise<string[]> {
  const open = await db.candidacy.findMany({
    where: { state: { in: OPEN_STATES }, certification: { expiresOn: dayToDate(LAST) } },
  });
  const facts = await Promise.all(open.map(({ id }) => readExpiry(db, id)));
  return open.flatMap(({ id }, index) => {
    const fact = facts[index];
    return fact && protectionOf(fact) === null ? [id] : [];
  });
}

async function isOnHome(secretary: Person, day: CalendarDay) {
  const rows = await listEndingRegistrations(await secretary.actor(), at(day));
  return rows.filter(({ expiresOn }) => expiresOn === LAST);
}

test("who is told is whom the rule finds unprotected, each once (R2)", async () => {
  await registeredUntil(LAST);
  const { bare, safe } = await aMixture();
  const found: string[] = [];
  for await (const id of inBatches((after) => listExposedUntold(FIRST_DAY, after))) found.push(id);
  expect(found.toSorted()).toEqual((await exposedByRule()).toSorted());
  expect(found).toEqual(expect.arrayContaining(bare));
  expect(found.filter((id) => safe.includes(id))).toEqual([]);
  expect(await listExposedUntold(DAY_BEFORE)).toEqual([]);
});

test("the secretariat lists them from the first day of the warning on, past the end too; drafts where it asks for them", async () => {
  await registeredUntil(LAST);
  const { bare, safe, secretary } = await aMixture();
  const draft = await aDraft();
  const actor = await secretary.actor();
  expect(await listed(actor, DAY_BEFORE)).toEqual([]);
  expect(await isOnHome(secretary, DAY_BEFORE)).toEqual([]);
  for (const day of [FIRST_DAY, LAST, "2028-01-01"]) {
    const ids = await listed(actor, day);
    expect(ids).not.toContain(draft.id);
    expect(ids.filter((id) => safe.includes(id))).toEqual([]);
    expect(bare.filter((id) => ids.includes(id))).toHaveLength(bare.length - 1);
    const [end] = await isOnHome(secretary, day);
    expect(end).toMatchObject({ unprotected: ids.length, stage: day > LAST ? "past" : "near" });
  }
  expect(await listed(actor, FIRST_DAY, "brouillons")).toContain(draft.id);
  expect(await listed(actor, FIRST_DAY, "closes")).toEqual([]);
  expect(await isOnHome(await aPerson(), FIRST_DAY)).toEqual([]);
});
