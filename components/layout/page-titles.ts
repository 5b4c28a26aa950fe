import type { Metadata } from "next";
import { portalName } from "@/lib/platform/shared/portal";

/** The title of each page below a layout: « Page · Espace · Portail »; a dossier goes before the space in the page's own part. */
export function pageTitles(space?: string): NonNullable<Metadata["title"]> {
  const tail = space ? `${space} · ${portalName}` : portalName;
  return { template: `%s · ${tail}`, default: tail };
}
