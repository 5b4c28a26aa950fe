import { expect, test } from "vitest";
import { endMembership } from "@/lib/accounts/people/membership.commands";
import { assignHandler } from "@/lib/candidacies/handling/handler.commands";
import { openHandling } from "@/lib/candidacies/handling/handler.queries";
import { DUE_FIRST, MINE, NOBODYS } from "@/lib/candidacies/lists/filters";
import { onwardFrom } from "@/lib/candidacies/lists/next-dossier";
import { findNextDossier } from "@/lib/candidacies/lists/next-dossier.queries";
import { listCandidacies } from "@/lib/candidacies/lists/secretariat.queries";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { db } from "@/lib/platform/db/client";
import { declareComplete } from "@/lib/vae/admissibility/completeness.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import {
  accepted,
  act,
  anAdministrator,
  aSecretary,
  NOW,
  PASSWORD,
  type Person,
} from "../../factories/people";
import { aDraft, aSubmittedRequest, on } from "../../factories/vae";

const give = (by: Person, id: string, to: Person | null, before: Person | null = null) =>
  act(by, (work) =>
    assignHandler(work, { id, handlerId: to?.userId ?? "", before: before?.userId ?? "" }),
  );
const followerOf = async (id: string) =>
  (await db.candidacy.findUniqueOrThrow({ where: { id } })).handlerId;
const listed = async (person: Person, handler: string, state = "") =>
  (await listCandidacies(await person.actor(), { handler, state, sort: DUE_FIRST }, NOW)).rows.map(
    ({ id }) => id,
  );

test("a dossier is taken, handed on and left, each seen in the lists of both", async () => {
  const [{ id }, first, second] = [
    await aSubmittedRequest(),
    await aSecretary(),
    await aSecretary("Noé Martin"),
  ];
  expect(await listed(first, NOBODYS)).toContain(id);
  accepted(await give(first, id, first));
  expect(await listed(first, MINE)).toEqual([id]);
  expect(await listed(second, first.userId)).toEqual([id]);
  expect(await listed(second, NOBODYS)).not.toContain(id);
  accepted(await give(second, id, second, first));
  expect(await listed(first, MINE)).toEqual([]);
  expect((await openHandling(await first.actor(), id))?.handler?.id).toBe(second.userId);
  accepted(await give(first, id, null, second));
  expect(await followerOf(id)).toBeNull();
});

test("two who take one dossier at once: one has it, the other is told", async () => {
  const [{ id }, first, second] = [
    await aSubmittedRequest(),
    await aSecretary(),
    await aSecretary("Noé Martin"),
  ];
  const both = await Promise.all([give(first, id, first), give(second, id, second)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
});

test("nobody follows a draft, nor anybody from outside the secretariat; the candidate does not learn who does", async () => {
  const [draft, { id, person }, secretary] = [
    await aDraft(),
    await aSubmittedRequest(),
    await aSecretary(),
  ];
  const refused = { error: { reason: "RULE" } };
  expect(await give(secretary, draft.id, secretary)).toMatchObject(refused);
  expect(await give(secretary, id, person)).toMatchObject(refused);
  accepted(await give(secretary, id, secretary));
  const view = await getCandidacyView(await person.actor(), id, "readAsCandidate");
  expect(view?.handler).toBeNull();
  expect(await openHandling(await person.actor(), id)).toBeNull();
});

test("a dossier that ends is followed by nobody, nor those of who leaves the secretariat", async () => {
  const [ended, left, secretary] = [
    await aSubmittedRequest(),
    await aSubmittedRequest(),
    await aSecretary(),
  ];
  for (const { id } of [ended, left]) accepted(await give(secretary, id, secretary));
  accepted(await on(ended.person, withdrawCandidacy, ended.id, {}));
  expect(await followerOf(ended.id)).toBeNull();
  const { id } = await db.membership.findFirstOrThrow({ where: { userId: secretary.userId } });
  accepted(
    await act(await anAdministrator(), (work) => endMembership(work, { id, password: PASSWORD })),
  );
  expect(await followerOf(left.id)).toBeNull();
});

test("the next dossier is the one due after, past the last the first again, and none that a colleague follows", async () => {
  await db.candidacy.updateMany({ where: { state: "SUBMITTED" }, data: { handlerId: null } });
  const secretary = await aSecretary();
  const days = ["2026-11-02T09:00:00Z", "2026-11-03T09:00:00Z", "2026-11-04T09:00:00Z"] as const;
  const ids: string[] = [];
  for (const day of days) ids.push((await aSubmittedRequest({ now: new Date(day) })).id);
  const colleague = await aSecretary("Noé Martin");
  const others = await db.candidacy.findMany({
    where: { state: { in: ["SUBMITTED", "UNDER_REVIEW"] }, id: { notIn: ids } },
  });
  for (const { id } of others) accepted(await give(colleague, id, colleague));
  const actor = await secretary.actor();
  const after = async (id: string) => {
    const view = await getCandidacyView(actor, id, "readAsSecretariat");
    return view && findNextDossier(db, actor, onwardFrom(view), NOW);
  };
  const [first = "", second = "", third = ""] = ids;
  expect(await after(first)).toBe(second);
  expect(await after(third)).toBe(first);
  accepted(await give(colleague, second, colleague));
  expect(await after(first)).toBe(third);
  accepted(await give(colleague, third, colleague));
  expect(await after(first)).toBeNull();
});

test("after an act, the next is looked for where the dossier stood before it", async () => {
  const secretary = await aSecretary();
  const [one, other] = [
    await aSubmittedRequest({ now: new Date("2026-10-20T09:00:00Z") }),
    await aSubmittedRequest({ now: new Date("2026-10-21T09:00:00Z") }),
  ];
  const actor = await secretary.actor();
  const view = await getCandidacyView(actor, one.id, "readAsSecretariat");
  if (!view) throw new Error("not read");
  accepted(await on(secretary, declareComplete, one.id, {}));
  expect(await findNextDossier(db, actor, onwardFrom(view), NOW)).toBe(other.id);
});
