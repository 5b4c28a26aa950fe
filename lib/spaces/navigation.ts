import type { Right } from "@/lib/platform/actor/right";
import type { routes } from "@/lib/routes";
import type { SpaceId } from "./space.policy";

type NavEntry = {
  label: string;
  href: typeof routes.account;
  /** What the page is for, in a line: the map of the portal says it. */
  purpose: string;
  /** Pages that belong to it without standing below its address. */
  covers?: string;
  /** Who the page is for, when not everyone in the space may open it. */
  isFor?: Right;
};

export type Space = {
  id: SpaceId;
  label: string;
  /** Two short lines beside the mark. */
  lines: readonly [string, string];
  home: typeof routes.account;
  nav: readonly NavEntry[];
  /** Lists and tables want more room. */
  wide: boolean;
};
