import "server-only";
import type { Work } from "@/lib/platform/db/work";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { routes } from "@/lib/routes";
import { mayGoOn } from "./protection";
import { pastExpiry, pastExpiryOf } from "./protection.labels";
import { readExpiry } from "./protection.queries";

/**
 * A step of that day needs the registration, or what protects the person after its last day (R2, L. 6113-9).
 * Refused (RULE) with the way to the dossier, where the secretariat may go on for a reason.
 */
export async function checkMayGoOn(
  { tx }: Work,
  candidacyId: string,
  on: CalendarDay,
): Promise<void> {
  const facts = await readExpiry(tx, candidacyId);
  if (mayGoOn(facts, on)) return;
  const { rncpCode, registration } = facts;
  refuseByRule(pastExpiry({ rncpCode, ...registration }), undefined, {
    label: "Ouvrir le dossier",
    href: routes.secretariatCandidacy(candidacyId),
  });
}

/** The same of all dossiers of a sitting at once, told by their numbers. */
export async function checkAllMayGoOn(
  { tx }: Work,
  candidacyIds: readonly string[],
  on: CalendarDay,
): Promise<void> {
  const refused: string[] = [];
  for (const id of candidacyIds) {
    const facts = await readExpiry(tx, id);
    if (!mayGoOn(facts, on)) refused.push(facts.number ?? "");
  }
  if (refused.length > 0) refuseByRule(pastExpiryOf(refused));
}
