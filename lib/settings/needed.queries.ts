import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { type Place, refuseByRule } from "@/lib/platform/shared/failure";
import type { Href } from "@/lib/routes";
import { ACTS, type Lacking, missingFor, SIGNATORY, type StoppedAct } from "./needed";
import { missingPlace, stoppedSentence } from "./needed.labels";
import { settingPolicy } from "./setting.policy";
import { readConfirmations } from "./setting.queries";
import { findSignatory } from "./signatory.queries";

/** What an act lacks, for who looks at its page, and whether they may mend it. */
export async function findLacking(
  tx: Pick<Reader, "setting">,
  actor: Actor,
  act: StoppedAct,
): Promise<Lacking | null> {
  const missing = missingFor(act, await readConfirmations(tx));
  return missing.length > 0 ? { act, missing, mayChange: settingPolicy.change(actor) } : null;
}

/** Refuses (RULE) an act that lacks a setting; who may change settings is led to the first. */
export async function checkNeeded({ tx, actor }: Work, act: StoppedAct): Promise<void> {
  const missing = missingFor(act, await readConfirmations(tx));
  const [first] = missing;
  if (!first) return;
  const see = mendedAt(actor, missingPlace(first.key));
  refuseByRule(stoppedSentence(act, missing, see !== undefined), undefined, see);
}

/** Where what is missing is put right, for who may. */
export const mendedAt = (actor: Actor, href: Href): Place | undefined =>
  settingPolicy.change(actor) ? { label: "Renseigner ce qui manque", href } : undefined;

/**
 * Each act with what it lacks, for the homes of administrators and of the secretariat; null for anyone else. Of the versions,
 * those that are not over or that somebody is a candidate for.
 */
export const listLacking = (actor: Actor, today: CalendarDay) =>
  read(actor, async (tx) => {
    if (!settingPolicy.readLacking(actor)) return null;
    const dead = await tx.certificationVersion.findMany({
      where: { expiresOn: { lt: dayToDate(today) }, candidacies: { none: {} } },
      select: { rncpCode: true },
    });
    const isDead = (key: string) =>
      dead.some(({ rncpCode }) => key.startsWith(`version.${rncpCode}.`));
    const all = await readConfirmations(tx);
    const values = new Map([...all].filter(([key]) => !isDead(key)));
    const signatory = await findSignatory(tx, today);
    if (signatory) values.set(SIGNATORY, { value: signatory.name, confirmed: true });
    return ACTS.flatMap((act) => {
      const missing = missingFor(act, values);
      return missing.length > 0 ? [{ act, missing }] : [];
    });
  });
