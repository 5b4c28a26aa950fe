import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay, dayToDate, parisDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import { unaccredited } from "./accreditation";
import { notAccredited } from "./accreditation.labels";
import { accreditationPolicy } from "./accreditation.policy";
import type { AccreditationGap, AccreditationView } from "./view";

const dated = <T extends { startsOn: Date; endsOn: Date | null; withdrawnAt: Date | null }>({
  startsOn,
  endsOn,
  withdrawnAt,
  ...rest
}: T) => ({
  ...rest,
  startsOn: dateToDay(startsOn),
  endsOn: endsOn && dateToDay(endsOn),
  isWithdrawn: withdrawnAt !== null,
});

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
        startsOn: true,
        endsOn: true,
        withdrawnAt: true,
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

type Asked = { companyId: string; blockIds: readonly string[]; on: CalendarDay };

/** The codes of the blocks that no accreditation of the company names that day, with the company's name. */
export async function findUnaccredited(
  tx: Pick<Reader, "company" | "competencyBlock">,
  { companyId, blockIds, on }: Asked,
): Promise<{ company: string; codes: string[] }> {
  const { name, accreditations } = await tx.company.findUniqueOrThrow({
    where: { id: companyId },
    select: {
      name: true,
      accreditations: {
        select: {
          startsOn: true,
          endsOn: true,
          withdrawnAt: true,
          blocks: { select: { blockId: true } },
        },
      },
    },
  });
  const known = accreditations.map(({ blocks, ...one }) => ({
    ...dated(one),
    blockIds: blocks.map(({ blockId }) => blockId),
  }));
  const missing = unaccredited(blockIds, known, on);
  const blocks = await tx.competencyBlock.findMany({
    where: { id: { in: missing } },
    select: { code: true },
    orderBy: { code: "asc" },
  });
  return { company: name, codes: blocks.map(({ code }) => code) };
}

/** What a page says of blocks that the company is not accredited for; null where nothing is missing, or the branch asks for none (R84). */
export async function readAccreditationGap(
  tx: Pick<Reader, "company" | "competencyBlock" | "setting">,
  asked: Asked,
): Promise<AccreditationGap | null> {
  const settings = await readSettings(tx);
  const isRefused = settings["workplace.accreditationBlocks"] === "on";
  if (!isRefused && settings["workplace.accreditationWarns"] !== "on") return null;
  const { company, codes } = await findUnaccredited(tx, asked);
  return codes.length > 0 ? { sentence: notAccredited(company, codes), isRefused } : null;
}
