import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listAccounts } from "@/lib/accounts/user.queries";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import { getSecretariatDashboard } from "@/lib/candidacies/lists/dashboard.queries";
import { listHeldBlocks, listOwnCandidacies } from "@/lib/candidacies/lists/own.queries";
import { listCandidacies } from "@/lib/candidacies/lists/secretariat.queries";
import { listRegister } from "@/lib/certificates/register.queries";
import { listCompanies } from "@/lib/companies/company.queries";
import { db } from "@/lib/platform/db/client";
import { leadCandidacies } from "../../factories/lifecycle";
import { anAdministrator, aPerson, aSecretary, NOW } from "../../factories/people";
import { aCandidate, aDraft, aSubmittedRequest } from "../../factories/vae";
import { IDENTITY } from "../../factories/vae-samples";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";

const aRunningClock = {
  kind: "JURY_BEFORE",
  startsOn: NOW,
  legalBasis: "essai",
} as const;
/** A list only reads the state: how many got there one by one is of no matter to it. */
const moveAll = (numbers: string, state: CandidacyState) =>
  leadCandidacies({ number: { startsWith: numbers } }, state);
const secretariat = async () => (await aSecretary()).actor();

test("somebody is found by a name without its accents, by the number and by the address", async () => {
  const person = await aCandidate({ ...IDENTITY, firstName: "Łucja", birthName: "Đặng‑Ürsel" });
  const { id } = await aSubmittedRequest({ person });
  await aSubmittedRequest();
  const { number } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  const actor = await secretariat();
  for (const q of [
    "dang",
    "URSEL lucja",
    number ?? "",
    number?.slice(-5) ?? "",
    person.email,
    person.email.slice(0, 12),
  ]) {
    const { rows } = await listCandidacies(actor, { q });
    expect([q, rows.map((row) => row.id)]).toEqual([q, [id]]);
  }
  expect((await listCandidacies(actor, { q: "%" })).rows).toEqual([]);
  expect((await listCandidacies(actor, { q: "personne de ce nom" })).rows).toEqual([]);
});

test("filters by stage and route; drafts only when asked for", async () => {
  const draft = await aDraft();
  const submitted = await aSubmittedRequest();
  const actor = await secretariat();
  const idsOf = async (filters: Parameters<typeof listCandidacies>[1]) =>
    (await listCandidacies(actor, filters)).rows.map(({ id }) => id);
  expect(await idsOf({})).not.toContain(draft.id);
  expect(await idsOf({ state: "brouillons" })).toContain(draft.id);
  expect(await idsOf({ state: "a-etudier", route: "vae" })).toContain(submitted.id);
  expect(await idsOf({ state: "a-etudier", route: "travail" })).toEqual([]);
  expect(await idsOf({ state: "n’importe quoi", after: "rien" })).toContain(submitted.id);
  expect(await idsOf({ company: "rien" })).toContain(submitted.id);
  const { id, workplace } = await aWorkplaceCandidacy("REGISTERED");
  expect(await idsOf({ company: workplace.id })).toEqual([id]);
});

test("by due day: the running clocks alone, the first due first, pages without a gap or a repeat", async () => {
  const { id, person } = await aSubmittedRequest();
  await db.deadline.updateMany({
    where: { stoppedAt: null },
    data: { stoppedAt: NOW, stoppedBy: "essai" },
  });
  const { candidateId, versionId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  const due: [string, string][] = [];
  for (let index = 0; index < 30; index += 1) {
    const dueOn = new Date(Date.UTC(2027, 0, 1 + (index % 4)));
    const candidacy = await db.candidacy.create({
      data: {
        number: `ECHEANCE-${index}`,
        route: "VAE",
        state: "DRAFT",
        ...{ versionId, candidateId, createdAt: NOW, stateSince: NOW },
        deadlines: { create: { ...aRunningClock, dueOn } },
      },
    });
    due.push([dueOn.toISOString(), candidacy.id]);
  }
  await moveAll("ECHEANCE-", "READY_FOR_JURY");
  const actor = await (await aSecretary()).actor();
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await listCandidacies(actor, { sort: "echeance", after });
    seen.push(...rows.map((row) => row.id));
    after = next ?? undefined;
  } while (after);
  expect(seen).toEqual(due.sort().map(([, candidacyId]) => candidacyId));
  expect((await listOwnCandidacies(await person.actor())).length).toBe(31);
});

test("pages follow one another without a gap or a repeat, also among equals", async () => {
  const { id, person } = await aSubmittedRequest();
  const { candidateId, versionId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  await db.candidacy.createMany({
    data: Array.from({ length: 60 }, (_, index) => ({
      number: `LISTE-${index}`,
      route: "VAE" as const,
      state: "DRAFT" as const,
      versionId,
      candidateId,
      createdAt: NOW,
      stateSince: NOW,
    })),
  });
  await moveAll("LISTE-", "WITHDRAWN");
  const actor = await secretariat();
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await listCandidacies(actor, { state: "closes", after });
    seen.push(...rows.map((row) => row.id));
    after = next ?? undefined;
  } while (after);
  const all = await db.candidacy.count({
    where: { state: { in: ["INADMISSIBLE", "LAPSED", "REFUSED", "CANCELLED", "WITHDRAWN"] } },
  });
  expect(seen).toHaveLength(all);
  expect(new Set(seen).size).toBe(all);
  expect((await listOwnCandidacies(await person.actor())).length).toBe(61);
});

test("nobody but the secretariat gets a list or a dashboard", async () => {
  await aSubmittedRequest();
  const actor = await (await aPerson()).actor();
  expect(await listCandidacies(actor, {})).toEqual({ rows: [], next: null });
  expect(await getSecretariatDashboard(actor, NOW)).toBeNull();
  expect(await listHeldBlocks(actor)).toEqual([]);
});

test("the dashboard shows a clock thirty days ahead, not thirty-one", async () => {
  const { id } = await aSubmittedRequest();
  const actor = await secretariat();
  const due = async (day: string) =>
    (await getSecretariatDashboard(actor, new Date(`${day}T09:00:00Z`)))?.due.map(
      ({ candidacyId }) => candidacyId,
    ) ?? [];
  await db.deadline.updateMany({
    where: { candidacyId: { not: id }, stoppedAt: null },
    data: { stoppedAt: NOW, stoppedBy: "essai" },
  });
  expect(await due("2026-12-22")).toEqual([]);
  expect(await due("2026-12-23")).toEqual([id]);
});

test("nothing typed into a search or an address is a wildcard, a name of the language or an error", async () => {
  await aSubmittedRequest();
  const actor = await secretariat();
  for (const q of ["%", "_", "\\", "％", "＿"])
    expect((await listCandidacies(actor, { q })).rows, q).toEqual([]);
  const all = await listCandidacies(actor, {});
  expect(await listCandidacies(actor, { q: "\0", state: "toString", route: "toString" })).toEqual(
    all,
  );
  const administrator = await (await anAdministrator()).actor();
  const accounts = (words: string) => listAccounts(administrator, { words, after: null });
  expect(await accounts("\0")).toEqual(await accounts(""));
  expect(await accounts("％")).toMatchObject({ lines: [] });
  expect(await listRegister(actor, { q: "a\0b" })).toMatchObject({ certificates: [] });
  const cursor = `${randomUUID()}\0`;
  expect(await listCompanies(actor, cursor)).toEqual(await listCompanies(actor, undefined));
});
