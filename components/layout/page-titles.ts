import type { Metadata } from "next";

const portal = "CQP CRCA";

/** The title of each page below a layout: « Page · Espace · CQP CRCA »; a dossier goes before the space in the page's own part. */
export function pageTitles(space?: string): NonNullable<Metadata["title"]> {
  const tail = space ? `${space} · ${portal}` : portal;
  return { template: `%s · ${tail}`, default: tail };
}
