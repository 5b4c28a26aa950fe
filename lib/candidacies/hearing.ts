import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { isOnDocket } from "./phase";
import type { CandidacyView, Hearing } from "./view";

/** The addresses that a place may hold: « Visioconférence : https://visio.exemple.fr/salle ». */
const WEB_ADDRESS = /https?:\/\/[^\s<>"]+/;

/** Where to follow a place to: the meeting itself when it is held at an address of the web, a map otherwise. */
export function followPlace(place: string): { kind: "meeting" | "map"; href: string } {
  const [address] = WEB_ADDRESS.exec(place) ?? [];
  if (address) return { kind: "meeting", href: address };
  const query = new URLSearchParams({ query: place });
  return { kind: "map", href: `https://www.openstreetmap.org/search?${query}` };
}

/** The hearing that is still to come, or today's; a result and a hearing put off end it, its day does too. */
export const awaitedHearing = (
  { state, hearing }: Pick<CandidacyView, "state" | "hearing">,
  today: CalendarDay,
): Hearing | null => (isOnDocket(state) && hearing && hearing.heldOn >= today ? hearing : null);
