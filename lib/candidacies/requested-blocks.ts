import { type AwardRule, isAwarded, usefulBlocks } from "@/lib/certifications/award-rule";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { CandidacyRoute } from "./state";

/** Block code → codes of its options. */
export type OptionsByBlock = Readonly<Record<string, readonly string[]>>;

export type BlockRequest = {
  rule: AwardRule;
  /** Codes of the version's blocks already held; null before the person has said so, whose alone it is to know. */
  held: ReadonlySet<string> | null;
  /** Codes asked for. */
  requested: readonly string[];
  route: CandidacyRoute;
  optionsByBlock: OptionsByBlock;
  chosenOptions: OptionsByBlock;
};

export type RequestError =
  | { code: "NO_BLOCK" }
  | { code: "ALREADY_HELD"; block: string }
  | { code: "NOT_USEFUL"; block: string }
  | { code: "ALL_NEEDED" }
  | { code: "OPTION_MISSING"; block: string }
  | { code: "UNKNOWN_OPTION"; block: string };

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What may be asked for, by either route: only blocks not yet held that serve the award rule (R4, R7); with no
 * block held, all that the rule needs, or by VAE a part of them (R8), which is left open while nobody may know what is
 * held; at least one option where a block has some (R5).
 */
export function checkRequest(request: BlockRequest): Result<null, RequestError> {
  const { rule, requested, route } = request;
  if (requested.length === 0) return err({ code: "NO_BLOCK" });
  const held = request.held ?? NOTHING;
  const useful = new Set(usefulBlocks(rule, held));
  for (const block of requested) {
    if (held.has(block)) return err({ code: "ALREADY_HELD", block });
    if (!useful.has(block)) return err({ code: "NOT_USEFUL", block });
  }
  if (route === "WORKPLACE" && request.held?.size === 0 && !isAwarded(rule, new Set(requested)))
    return err({ code: "ALL_NEEDED" });
  return checkOptions(request);
}

/** At least one of its options for each block that has some, and no other (R5). */
export function checkOptions({
  requested,
  optionsByBlock,
  chosenOptions: asked,
}: Pick<BlockRequest, "requested" | "optionsByBlock" | "chosenOptions">): Result<
  null,
  RequestError
> {
  for (const block of requested) {
    const offered = optionsByBlock[block] ?? [];
    const chosen = asked[block] ?? [];
    if (offered.length > 0 && chosen.length === 0) return err({ code: "OPTION_MISSING", block });
    if (chosen.some((option) => !offered.includes(option)))
      return err({ code: "UNKNOWN_OPTION", block });
  }
  return ok(null);
}

/** The whole certification is asked for: nothing is held, and what is asked for would award it (R14, R15). */
export const isWhole = ({
  rule,
  held,
  requested,
}: Pick<BlockRequest, "rule" | "requested"> & { held: ReadonlySet<string> }): boolean =>
  held.size === 0 && isAwarded(rule, new Set(requested));

/** « RNCP36140BC02:SOUSCRIPTION » → block code → option codes. */
export function chosenOptions(pairs: readonly string[]): OptionsByBlock {
  const split = pairs.map((pair) => pair.split(":"));
  const ofBlocks = Object.entries(Object.groupBy(split, ([block = ""]) => block));
  return Object.fromEntries(
    ofBlocks.map(([block, chosen = []]) => [block, chosen.map(([, option = ""]) => option)]),
  );
}
