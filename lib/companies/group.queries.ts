import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Order, readPage } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { Prisma } from "@/prisma/generated/client.ts";
import { companyPolicy } from "./company.policy";

const PAGE = 20;
const byName: Order = {
  from: Prisma.sql`"CompanyGroup" g`,
  at: Prisma.sql`g.name`,
  id: Prisma.sql`g.id`,
  isRising: true,
};

const groupSelect = {
  id: true,
  name: true,
  companies: {
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, siren: true },
  },
} as const satisfies Prisma.CompanyGroupSelect;

/** Groups by name, each with its companies, for the secretariat; null for anybody else. */
export const listCompanyGroups = (actor: Actor, after: string | undefined) =>
  read(actor, async (tx) => {
    if (!companyPolicy.keepGroups(actor)) return null;
    const page = { order: byName, after, size: PAGE };
    const { rows, last } = await readPage(tx, page, (ids) =>
      tx.companyGroup.findMany({ where: { id: { in: ids } }, select: groupSelect }),
    );
    return { groups: rows, next: last?.id ?? null };
  });
