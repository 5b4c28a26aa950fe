import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, dayToDate, parisDay } from "@/lib/platform/shared/calendar";
import { periodDays } from "@/lib/platform/shared/period";
import { readSettings } from "@/lib/settings/setting.queries";
import { unaccredited } from "./accreditation";
import { notAccredited } from "./accreditation.labels";
import { accreditationPolicy } from "./accreditation.policy";
import type { AccreditationGap, AccreditationView } from "./view";

const validity = { startsOn: true, endsOn: true, withdrawnAt: true } as const;

const dated = <T extends { startsOn: Date; endsOn: Date | null; withdrawnAt: Date | null }>({
  startsOn,
  endsOn,
  withdrawnAt,
  ...rest
}: T) => ({ ...rest, ...periodDays({ startsOn, endsOn }), isWithdrawn: withdrawnAt !== null });

/** The accreditations of a company, the latest first, and the blocks one may name; null for who may not read them. */
export const getAccreditations = (
  actor: Actor,
  companyId: string,
  now: Date,
): Promise<AccreditationView | null> =>
  read(actor, async (tx) => {
    if (!accreditationPolicy.read(actor)) return null;
    const rows = await tx.accreditation.findMany({
      where: { companyId },
      select: {
        id: true,
        reference: true,
        ...validity,
        withdrawalReason: true,
        blocks: { select: { block: { select: { code: true } } }, orderBy: { blockId: "asc" } },
      },
      orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    });
    const blocks = await tx.competencyBlock.findMany({
      where: { version: { expiresOn: { gte: dayToDate(parisDay(now)) } } },
      select: { id: true, code: true, label: true },
      orderBy: { code: "asc" },
    });
    return {
      accreditations: rows.map(({ blocks: named, ...row }) => ({
        ...dated(row),
        codes: named.map(({ block }) => block.code).sort(),
      })),
      blocks,
    };
  });

export type NamedBlock = { id: string; code: string };
type Asked = {
  companyIds: readonly string[];
  blocks: readonly NamedBlock[];
  on: CalendarDay;
};

/**
 * The companies that are not accredited that day for one of the blocks, by name, each with the sentence that says so; none
 * where the branch asks for no accreditation (R84).
 */
export async function listAccreditationGaps(
  tx: Pick<Reader, "company" | "setting">,
  { companyIds, blocks, on }: Asked,
): Promise<AccreditationGap[]> {
  const settings = await readSettings(tx);
  const isRefused = settings["workplace.accreditationBlocks"] === "on";
  if (!isRefused && settings["workplace.accreditationWarns"] !== "on") return [];
  const companies = await tx.company.findMany({
    where: { id: { in: [...companyIds] } },
    select: {
      name: true,
      accreditations: { select: { ...validity, blocks: { select: { blockId: true } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return companies.flatMap(({ name, accreditations }) => {
    const known = accreditations.map(({ blocks: named, ...one }) => ({
      ...dated(one),
      blockIds: named.map(({ blockId }) => blockId),
    }));
    const codes = unaccredited(blocks, known, on).map(({ code }) => code);
    return codes.length > 0 ? [{ sentence: notAccredited(name, codes.sort()), isRefused }] : [];
  });
}
