import "server-only";
import { nobody } from "@/lib/platform/actor/actor";
import { lastKnown } from "@/lib/platform/db/last-known.queries";
import { type Reader, read } from "@/lib/platform/db/read";
import { asNumber, settingCatalogue } from "@/lib/settings/setting";
import { KEPT_KINDS, type KeptKind, type StandingTerm, terms } from "./retention";

type Row = { value: string; confirmedAt: Date | null };

/** How long each kind of data is kept today, and whether anything is erased by it (R79, R83). */
export async function readTerms(tx: Pick<Reader, "setting">): Promise<StandingTerm[]> {
  const rows = await tx.setting.findMany({
    where: { key: { in: KEPT_KINDS.map((kind) => terms[kind].setting) } },
    select: { key: true, value: true, confirmedAt: true },
  });
  return termsOf(new Map(rows.map(({ key, ...row }) => [key, row])));
}

const termsOf = (stored: ReadonlyMap<string, Row>): StandingTerm[] =>
  KEPT_KINDS.map((kind) => {
    const { setting, unit, otherwise } = terms[kind];
    const row = stored.get(setting);
    const length = asNumber(row?.value ?? settingCatalogue[setting].value, otherwise ?? 0);
    return { kind, unit, length, isApplied: otherwise !== null || Boolean(row?.confirmedAt) };
  });

/** What the public page says of them; while the database is away, as they stood last, or as the portal comes. */
export const getPublicTerms = (): Promise<StandingTerm[]> =>
  lastKnown("retention", () => read(nobody, readTerms), termsOf(new Map()));

export function lengthOf(standing: readonly StandingTerm[], kind: KeptKind): number {
  return standing.find((term) => term.kind === kind)?.length ?? 0;
}

/** The duration that a run goes by; null where it erases nothing. */
export function appliedLength(standing: readonly StandingTerm[], kind: KeptKind): number | null {
  const term = standing.find((one) => one.kind === kind);
  return term?.isApplied ? term.length : null;
}
