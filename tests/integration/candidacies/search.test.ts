import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listAccounts } from "@/lib/accounts/user.queries";
import { lastMovedFirst } from "@/lib/candidacies/candidacy.queries";
import { candidacySearch, listCandidacies } from "@/lib/candidacies/lists/secretariat.queries";
import { listRegister } from "@/lib/certificates/register.queries";
import { listCompanies } from "@/lib/companies/company.queries";
import { db } from "@/lib/platform/db/client";
import { readFoundPage } from "@/lib/platform/db/found-page";
import type { Order, Place } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { Prisma } from "@/prisma/generated/client.ts";
import { anAdministrator, aSecretary, NOW } from "../../factories/people";
import { aCandidate, aSubmittedRequest } from "../../factories/vae";
import { IDENTITY } from "../../factories/vae-samples";

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
    const { rows } = await listCandidacies(actor, { q }, NOW);
    expect([q, rows.map((row) => row.id)]).toEqual([q, [id]]);
  }
  expect((await listCandidacies(actor, { q: "%" }, NOW)).rows).toEqual([]);
  expect((await listCandidacies(actor, { q: "personne de ce nom" }, NOW)).rows).toEqual([]);
});

test.each([
  ["Ndiaye", ["N'Diaye", "N’Diaye", "N´diaye Awa", "awa ndiaye"]],
  ["N’Diaye", ["Ndiaye", "N'DIAYE", "Awa N’Diaye"]],
])("%s is found whatever sign stands for the apostrophe", async (birthName, searches) => {
  const person = await aCandidate({ ...IDENTITY, firstName: "Awa", birthName });
  const { id } = await aSubmittedRequest({ person });
  const actor = await secretariat();
  for (const q of searches) {
    const { rows } = await listCandidacies(actor, { q }, NOW);
    expect([q, rows.map((row) => row.id).includes(id)]).toEqual([q, true]);
  }
});

test("every word counts, the seventh as the first; too many find nobody", async () => {
  const person = await aCandidate({ ...IDENTITY, otherFirstNames: "Ana Béa Cléo Dora Éva" });
  const { id } = await aSubmittedRequest({ person });
  const actor = await secretariat();
  const found = async (q: string) =>
    (await listCandidacies(actor, { q }, NOW)).rows.map((row) => row.id);
  const names = `Éva Dora Cléo Béa Ana ${IDENTITY.firstName}`;
  expect(await found(`${names} ${IDENTITY.birthName}`)).toEqual([id]);
  expect(await found(`${names} Introuvable`)).toEqual([]);
  expect(await found("a b c d e f g h i j k l m")).toEqual([]);
});

const byDueDay: Order = { ...lastMovedFirst, at: Prisma.sql`c."nextDueOn"`, isRising: true };

test.each(["leroy", "leroy marie", "leroy 2026", "marie li"])(
  "« %s »: the same are found along the list or by their half years, whatever it is sorted by",
  async (typed) => {
    const named = async (firstName: string, birthName: string) =>
      (await aSubmittedRequest({ person: await aCandidate({ ...IDENTITY, firstName, birthName }) }))
        .id;
    const all = [
      await named("Marie", "Leroy"),
      await named("Marie-Lou", "Leroy"),
      await named("Marie", "Li"),
      await named("Paul", "Leroyer"),
    ];
    const actor = await secretariat();
    const found = (order: Order, [first, several, further]: [number, number, number]) =>
      read(actor, async (tx) => {
        const where = Prisma.sql`c.id = ANY(${all}::uuid[])`;
        const list = { order, where, size: 1, typed, search: candidacySearch };
        const ids: string[] = [];
        let after: Place<Date> | null = null;
        do {
          const { rows, last }: { rows: { id: string }[]; last: Place<Date> | null } =
            await readFoundPage(
              tx,
              { ...list, after },
              async (found) => found.map((id) => ({ id })),
              {
                ...{ first, several, further },
              },
            );
          ids.push(...rows.map(({ id }) => id));
          after = last;
        } while (after);
        return ids;
      });
    for (const order of [lastMovedFirst, byDueDay]) {
      const usual = await found(order, [0, 1, 0]);
      expect(usual.length).toBeGreaterThan(0);
      expect(usual.length).toBeLessThan(all.length);
      for (const walk of [
        [1_000, 1, 0],
        [1, 1, 1_000],
        [2, 1, 3],
      ] as [number, number, number][])
        expect(await found(order, walk)).toEqual(usual);
    }
  },
);

test("nothing typed into a search or an address is a wildcard, a name of the language or an error", async () => {
  await aSubmittedRequest();
  const actor = await secretariat();
  for (const q of ["%", "_", "\\", "％", "＿"])
    expect((await listCandidacies(actor, { q }, NOW)).rows, q).toEqual([]);
  const all = await listCandidacies(actor, {}, NOW);
  expect(
    await listCandidacies(actor, { q: "\0", state: "toString", route: "toString" }, NOW),
  ).toEqual(all);
  const beyondTime = `zzzzzzzzzz-${randomUUID()}`;
  for (const sort of ["", "echeance"])
    expect(await listCandidacies(actor, { sort, after: beyondTime }, NOW)).toEqual(
      await listCandidacies(actor, { sort }, NOW),
    );
  const administrator = await (await anAdministrator()).actor();
  const accounts = (words: string) => listAccounts(administrator, { words, after: null });
  expect(await accounts("\0")).toEqual(await accounts(""));
  expect(await accounts("％")).toMatchObject({ lines: [] });
  expect(await listRegister(actor, { q: "a\0b" })).toMatchObject({ certificates: [] });
  const cursor = `${randomUUID()}\0`;
  expect(await listCompanies(actor, cursor)).toEqual(await listCompanies(actor, undefined));
});
