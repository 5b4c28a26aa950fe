import type { Actor } from "@/lib/auth/actor";

type Rule = (actor: Actor) => boolean;
const isAdministrator: Rule = ({ relations }) => relations.isAdministrator;

/** Settings belong to the administrator alone; what public pages and documents show of them is read elsewhere. */
export const settingPolicy = { read: isAdministrator, change: isAdministrator } satisfies Record<
  "read" | "change",
  Rule
>;
