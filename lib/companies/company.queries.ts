import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client.ts";
import { companyPolicy, managedCompanyIds, mayRegisterCompany } from "./company.policy";
import { type Cursor, readCursor, writeCursor } from "./company-cursor";

const PAGE_SIZE = 50;
const teamSelect = {
  id: true,
  userId: true,
  name: true,
  email: true,
  role: true,
  startedAt: true,
  endedAt: true,
} as const satisfies Prisma.CompanyMemberSelect;
const team = {
  select: teamSelect,
  orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { startedAt: "asc" }],
} as const satisfies Prisma.Company$membersArgs;

/** Companies by name, for the secretariat; null for anybody else. */
export async function listCompanies(actor: Actor, after: string | undefined) {
  if (!mayRegisterCompany(actor)) return null;
  const rows = await db.company.findMany({
    where: beyond(readCursor(after)),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: PAGE_SIZE + 1,
    select: { id: true, name: true, siret: true, idcc: true, city: true },
  });
  const companies = rows.slice(0, PAGE_SIZE);
  const last = companies.at(-1);
  return {
    companies,
    next: rows.length > PAGE_SIZE && last ? writeCursor({ key: last.name, id: last.id }) : null,
  };
}

const beyond = (cursor: Cursor | null): Prisma.CompanyWhereInput =>
  cursor ? { OR: [{ name: { gt: cursor.key } }, { name: cursor.key, id: { gt: cursor.id } }] } : {};

/** A company with its team, past members included, for the secretariat; null for anybody else. */
export async function getCompanyPage(actor: Actor, id: string) {
  if (!mayRegisterCompany(actor) || !companyPolicy.read(actor, { id })) return null;
  return db.company.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      siret: true,
      idcc: true,
      city: true,
      createdAt: true,
      members: team,
    },
  });
}

/** The teams of the companies that the actor manages; null for who manages none. */
export async function getTeams(actor: Actor) {
  const ids = managedCompanyIds(actor);
  if (ids.length === 0) return null;
  return db.company.findMany({
    where: { id: { in: ids } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, members: team },
  });
}
