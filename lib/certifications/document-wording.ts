import { formatDay, formatInstant } from "@/lib/platform/shared/calendar";
import { optionsLine } from "./block-option.labels";

/** What several documents say in the same words. */
export type VersionName = { title: string; rncpCode: string; isProvisional: boolean };
export type BlockName = { code: string; title: string };
/** A block as a request asks for it: with the options chosen for it (R5). */
export type RequestedBlockName = BlockName & { options: readonly string[] };

type Block = { code: string; label: string };

/** A version as documents name it for these blocks. */
export const versionName = (
  { title, rncpCode }: { title: string; rncpCode: string },
  blocks: readonly { provisional: boolean }[],
): VersionName => ({
  title,
  rncpCode,
  isProvisional: blocks.some((block) => block.provisional),
});
export const blockNames = (blocks: readonly Block[]): BlockName[] =>
  blocks.map(({ code, label }) => ({ code, title: label }));
export const requestedBlockNames = (
  blocks: readonly (Block & { options: readonly string[] })[],
): RequestedBlockName[] =>
  blocks.map(({ code, label, options }) => ({ code, title: label, options }));

/** R3: what stands in for the official text says so; the layout sets this mark apart. */
export const provisional = (text: string, isProvisional: boolean) =>
  isProvisional ? `${text} (référentiel\u00A0provisoire)` : text;

export const versionText = ({ title, rncpCode, isProvisional }: VersionName) =>
  provisional(`${title}, ${rncpCode}`, isProvisional);
export const blockText = ({ code, title }: BlockName) => `${code} – ${title}`;
export const requestedBlocksText = (blocks: readonly RequestedBlockName[]) =>
  blocks
    .flatMap(({ options, ...block }) => [
      blockText(block),
      ...(options.length > 0 ? [optionsLine(options)] : []),
    ])
    .join("\n");
export const placeAndDate = (place: string, on: string) => `${place}, le ${formatDay(on)}`;
export const hashText = (sha256: string) => `SHA-256 ${sha256}`;
export const signedText = (at: Date, sha256: string) =>
  `Signé le ${formatInstant(at)}\n${hashText(sha256)}`;
