import type { Settings } from "@/lib/settings/setting";

/** The body that writes, as its letters show it; nothing that has not been confirmed is made up. */
export const issuerOf = (settings: Settings) => ({
  name: settings["body.name"],
  address: settings["body.address"].split("\n").filter(Boolean),
  contact: [settings["body.email"], settings["body.phone"]].filter(Boolean).join(" · "),
});

type Version = { title: string; rncpCode: string };
type Block = { code: string; label: string; provisional: boolean };

export const versionNameOf = ({ title, rncpCode }: Version, blocks: readonly Block[]) => ({
  title,
  rncpCode,
  isProvisional: blocks.some(({ provisional }) => provisional),
});
export const blockNamesOf = (blocks: readonly Block[]) =>
  blocks.map(({ code, label }) => ({ code, title: label }));
