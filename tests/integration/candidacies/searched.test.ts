import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { listCandidacies } from "@/lib/candidacies/lists/secretariat.queries";
import { listRegister } from "@/lib/certificates/register.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { join, twoAccounts } from "../../factories/doubles";
import { accepted, aPerson, aSecretary, NOW } from "../../factories/people";
import { aCandidate, aDraft, aSubmittedRequest } from "../../factories/vae";
import { IDENTITY } from "../../factories/vae-samples";
import { asOwner, theVersionInForce } from "../../factories/versions";
import { aRegistration, aWorkplace } from "../../factories/workplace";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";
import { aSecretariat } from "../certificates/secretariat";

const FILLED = new URL(
  "../../../prisma/migrations/20261212000200_searched_texts_filled/migration.sql",
  import.meta.url,
);

let actor: Actor;
beforeAll(async () => {
  actor = await (await aSecretary()).actor();
});

const found = async (q: string, filters: Parameters<typeof listCandidacies>[1] = {}) =>
  (await listCandidacies(actor, { ...filters, q }, NOW)).rows.map(({ id }) => id);
const registered = async (q: string) =>
  (await listRegister(actor, { q }))?.certificates.map(({ id }) => id);

/** A word that nothing else holds. */
let serial = 0;
const aWord = () => `Zx${String.fromCharCode(97 + (serial++ % 26))}qwyrt`;

test("a change of name, of other first names, of the account's name or address is found at once, and what was there no more", async () => {
  const { id, person } = await aSubmittedRequest({ person: await aCandidate() });
  const { candidateId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  const columns = ["birthName", "usageName", "firstName", "otherFirstNames"] as const;
  for (const column of columns) {
    const [before, after] = [aWord(), aWord()];
    for (const name of [before, after])
      await db.candidate.update({ where: { id: candidateId ?? "" }, data: { [column]: name } });
    expect([column, await found(after), await found(before)]).toEqual([column, [id], []]);
  }
  for (const column of ["displayName", "email"] as const) {
    const [before, after] = [aWord().toLowerCase(), aWord().toLowerCase()];
    for (const name of [before, after])
      await db.user.update({
        where: { id: person.userId },
        data: { [column]: column === "email" ? `${name}@exemple.fr` : name },
      });
    expect([column, await found(after), await found(before)]).toEqual([column, [id], []]);
  }
});

test("a draft is found by its person, and by its number once it has one", async () => {
  const word = aWord();
  const person = await aCandidate({ ...IDENTITY, birthName: word });
  const draft = await aDraft({ person });
  expect(await found(word, { state: "brouillons" })).toEqual([draft.id]);
  const { id } = await aSubmittedRequest();
  const { number } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  expect(await found(number ?? "")).toEqual([id]);
});

test("at work, who is invited is found by their account, then by their identity too", async () => {
  const [account, name] = [aWord(), aWord()];
  const person = await aPerson(account);
  const workplace = await aWorkplace();
  const registration = await aRegistration(workplace, person);
  expect(await found(account)).toEqual([registration]);
  const other = await aPerson(aWord());
  const identity = { ...IDENTITY, birthName: name };
  const { id } = await aWorkplaceCandidacy("CONFIRMED", { workplace, person: other, identity });
  expect(await found(name)).toEqual([id]);
  expect(await found(other.name)).toEqual([id]);
});

test("a certificate is found as it is printed, and by what its holder is called since; by both accounts' one name once joined", async () => {
  const portal = await aSecretariat("RNCP41351");
  const { one, other } = await twoAccounts();
  const candidacy = await aDecidedCandidacy({ candidateId: other.candidateId, validated: [1, 2] });
  const { birthName } = await db.candidate.findUniqueOrThrow({ where: { id: one.candidateId } });
  accepted(await join(one.candidateId, portal.secretary));
  const { id } = accepted(await portal.issue(candidacy));
  const { number } = await db.certificate.findUniqueOrThrow({ where: { id } });
  const [name, address] = [aWord(), `${aWord().toLowerCase()}@exemple.fr`];
  await db.candidate.update({ where: { id: other.candidateId }, data: { birthName: name } });
  await db.user.update({ where: { id: one.holder.userId }, data: { email: address } });
  for (const q of [number, name, address, `${name} ${address} ${number}`])
    expect([q, await registered(q)]).toEqual([q, [id]]);
  expect(await registered(birthName)).toContain(id);
  expect(await found(address)).toContain(candidacy.id);
});

test("pages of what is found follow one another over half years, also backwards in due days", async () => {
  const word = aWord();
  const person = await aCandidate({ ...IDENTITY, usageName: word });
  const { id } = await aDraft({ person });
  const { candidateId, versionId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  const places = Array.from({ length: 90 }, (_, index) => ({
    ...{ candidateId, versionId, route: "VAE" as const, state: "DRAFT" as const },
    createdAt: NOW,
    stateSince: new Date(Date.UTC(2016 + (index % 10), (index * 5) % 12, 1, index % 3)),
  }));
  await db.candidacy.createMany({ data: places });
  const expected = await db.candidacy.findMany({
    where: { candidateId },
    orderBy: [{ stateSince: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  for (const sort of [undefined, "echeance"]) {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const filters = { q: word, state: "brouillons", sort, after };
      const { rows, next } = await listCandidacies(actor, filters, NOW);
      seen.push(...rows.map((row) => row.id));
      after = next ?? undefined;
    } while (after);
    const ids = expected.map((row) => row.id);
    expect(seen).toEqual(sort ? ids.toSorted() : ids);
  }
});

test("a name that changes while a candidacy of that person begins is found by whichever comes last", async () => {
  const { candidateId, holder } = await aHolder();
  const [name, address] = [aWord(), aWord().toLowerCase()];
  const versionId = await theVersionInForce(NOW);
  const begun = Promise.withResolvers<void>();
  const proceed = Promise.withResolvers<void>();
  const data = { route: "VAE", state: "DRAFT", createdAt: NOW, stateSince: NOW } as const;
  const beginning = db.$transaction(async (tx) => {
    const { id } = await tx.candidacy.create({ data: { ...data, candidateId, versionId } });
    begun.resolve();
    await proceed.promise;
    return id;
  });
  await begun.promise;
  // sent now: a statement of Prisma waits for who asks for its answer
  const changing = Promise.all([
    db.candidate.update({ where: { id: candidateId }, data: { birthName: name } }),
    db.user.update({ where: { id: holder.userId }, data: { email: `${address}@exemple.fr` } }),
  ]);
  await expect.poll(waiting).toBe(2);
  proceed.resolve();
  await changing;
  const id = await beginning;
  expect(await found(`${name} ${address}`, { state: "brouillons" })).toEqual([id]);
});

const waiting = async () => {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.n;
};

test("the application writes none of these texts; filled by the migration as by the events, and the doctor notices what differs", async () => {
  for (const table of ["SearchedCandidacy", "SearchedCertificate"])
    for (const statement of [
      `UPDATE "${table}" SET text = 'autre'`,
      `DELETE FROM "${table}"`,
      `TRUNCATE "${table}"`,
    ])
      await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
  const differences = async () => {
    const rows: string[] = [];
    for await (const { check, row } of findDifferences()) if (check === "searches") rows.push(row);
    return rows;
  };
  const kept = async () => [
    await db.searchedCandidacy.findMany({ orderBy: { candidacyId: "asc" } }),
    await db.searchedCertificate.findMany({ orderBy: { certificateId: "asc" } }),
  ];
  const before = await kept();
  expect(await differences()).toEqual([]);
  await asOwner((query) =>
    query(`DELETE FROM "SearchedCandidacy"; DELETE FROM "SearchedCertificate"`),
  );
  expect(await differences()).toHaveLength(before.flat().length);
  await asOwner(async (query) => query(await readFile(FILLED, "utf8")));
  expect(await kept()).toEqual(before);
  await asOwner((query) =>
    query(`ALTER TABLE "Certificate" DISABLE TRIGGER USER;
      UPDATE "Certificate" SET "holderName" = 'Autre';
      ALTER TABLE "Certificate" ENABLE TRIGGER USER`),
  );
  expect(await differences()).toHaveLength(before[1]?.length ?? 0);
});
