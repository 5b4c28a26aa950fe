import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage, pageAfter } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { companyPolicy } from "./company.policy";

const PAGE = 20;

/** Groups by name, each with its companies, for the secretariat; null for anybody else. */
export const listCompanyGroups = (actor: Actor, after: string | undefined) =>
  read(actor, async (tx) => {
    if (!companyPolicy.keepGroups(actor)) return null;
    const rows = await tx.companyGroup.findMany({
      orderBy: [{ name: "asc" }, { id: "asc" }],
      ...pageAfter(after, PAGE),
      select: {
        id: true,
        name: true,
        companies: {
          orderBy: [{ name: "asc" }, { id: "asc" }],
          select: { id: true, name: true, siren: true },
        },
      },
    });
    const { shown, last } = cutPage(rows, PAGE);
    return { groups: shown, next: last?.id ?? null };
  });
