import type { Period } from "@/lib/juries/composition/period";
import type { Side } from "@/lib/platform/actor/actor";

export type PresidencyTurn = Period & { side: Side };

export const otherSide = (side: Side): Side => (side === "EMPLOYERS" ? "EMPLOYEES" : "EMPLOYERS");

/**
 * The presidency alternates by side each year (R53). A replacement within the same year keeps the side; when two
 * years in a row go to one side, the answer is the side whose turn it was.
 */
export function missedTurn(
  presidency: PresidencyTurn,
  earlier: readonly PresidencyTurn[],
): Side | null {
  const year = presidency.startsOn.slice(0, 4);
  const before = earlier
    .filter(({ startsOn }) => startsOn.slice(0, 4) < year)
    .sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];
  return before?.side === presidency.side ? otherSide(presidency.side) : null;
}
