import "server-only";
import { type Actor, managedCompanyIds } from "@/lib/platform/actor/actor";
import { type Order, readPage } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { sirenOf } from "@/lib/platform/shared/siret";
import { Prisma } from "@/prisma/generated/client.ts";
import { companyPolicy } from "./company.policy";

const PAGE = 50;
const byName: Order = {
  from: Prisma.sql`"Company" c`,
  at: Prisma.sql`c.name`,
  id: Prisma.sql`c.id`,
  isRising: true,
};
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
export const listCompanies = (actor: Actor, after: string | undefined) =>
  read(actor, async (tx) => {
    if (!companyPolicy.list(actor)) return null;
    const select = { id: true, name: true, siret: true, idcc: true, city: true } as const;
    const { rows, last } = await readPage(tx, { order: byName, after, size: PAGE }, (ids) =>
      tx.company.findMany({ where: { id: { in: ids } }, select }),
    );
    return { companies: rows, next: last?.id ?? null };
  });

/** A company with its team, past members included, and the name of its group, for the secretariat; null for anybody else. */
export const getCompanyPage = (actor: Actor, id: string) =>
  read(actor, async (tx) => {
    if (!companyPolicy.list(actor) || !companyPolicy.read(actor, { id })) return null;
    const company = await tx.company.findUnique({
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
    if (!company) return null;
    const grouped = await tx.groupCompany.findUnique({
      where: { siren: sirenOf(company.siret) },
      select: { group: { select: { name: true } } },
    });
    return { ...company, groupName: grouped?.group.name ?? null };
  });

/** The teams of the companies that the actor manages; null for who manages none. */
export const getTeams = (actor: Actor) =>
  read(actor, async (tx) => {
    const ids = managedCompanyIds(actor);
    if (ids.length === 0) return null;
    return tx.company.findMany({
      where: { id: { in: ids } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true, members: team },
    });
  });
