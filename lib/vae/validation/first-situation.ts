import { createHash } from "node:crypto";

/**
 * The id that the first situation of a block has before it is written: two tabs that begin it write the same one, and what a
 * device kept of it is found again.
 */
export function firstSituationId(editionId: string, blockId: string): string {
  const hash = createHash("sha256").update(`${editionId} ${blockId}`).digest("hex");
  const [, ...parts] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hash) ?? [];
  const [first, second, third, fourth, fifth] = parts;
  return `${first}-${second}-8${third}-8${fourth}-${fifth}`;
}
