import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import type { Issuer } from "@/lib/platform/pdf/layout";
import { readBytes } from "@/lib/platform/storage/image";
import { logError } from "@/lib/platform/telemetry/log";
import type { Settings } from "./setting";

/** Outside production every document bears « SPÉCIMEN » across the page. */
export const isSpecimen = (): boolean => env.PORTAL_MODE !== "production";

export type Letterhead = { issuer: Issuer; specimen: boolean };

/** What heads every letter: the body that writes, nothing made up that no setting says, and whether it is a specimen. */
export async function letterhead(
  tx: Pick<Reader, "logo">,
  settings: Settings,
): Promise<Letterhead> {
  return {
    issuer: {
      name: settings["body.name"],
      address: settings["body.address"].split("\n").filter(Boolean),
      contact: [settings["body.email"], settings["body.phone"]].filter(Boolean).join(" · "),
      logo: await readLogo(tx),
    },
    specimen: isSpecimen(),
  };
}

/** The logo in use. One that cannot be read is left out: what the law's clock decides leaves all the same. */
export async function readLogo(tx: Pick<Reader, "logo">): Promise<Buffer | undefined> {
  const standing = await tx.logo.findFirst({
    where: { endedAt: null },
    select: { file: { select: { storageKey: true, sha256: true } } },
  });
  if (!standing) return undefined;
  const { storageKey, sha256 } = standing.file;
  return readBytes(storageKey, sha256).catch((error: unknown) => {
    logError("letterhead", error);
    return undefined;
  });
}
