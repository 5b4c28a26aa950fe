import type { BlockView } from "@/lib/candidacies/view";
import type { OfferedBlock } from "./new-candidacy";

/** What a new draft asks for, as its form would send it. */
export type Asking = { blocks: string[]; options: string[] };

/** A candidacy that has ended, which another is prepared from. */
export type Former = { id: string; blocks: readonly Pick<BlockView, "code" | "options">[] };

/**
 * The blocks that are left, with the options that were chosen for them the last time; null where one of them has options and
 * none was ever chosen: then somebody has to choose.
 */
export function askedAgain(
  left: readonly OfferedBlock[],
  former: readonly Former["blocks"][number][],
): Asking | null {
  const chosen = left.map(({ code, options }) => {
    const before = former.find((block) => block.code === code)?.options ?? [];
    const again = options.filter(({ label }) => before.includes(label));
    return { code, isKnown: options.length === 0 || again.length > 0, again };
  });
  if (chosen.some(({ isKnown }) => !isKnown)) return null;
  return {
    blocks: chosen.map(({ code }) => code),
    options: chosen.flatMap(({ code, again }) => again.map((option) => `${code}:${option.code}`)),
  };
}
