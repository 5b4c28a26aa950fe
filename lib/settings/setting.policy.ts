import { isAdministrator, type Right } from "@/lib/platform/actor/right";

/** Settings belong to the administrator alone; what public pages and documents show of them is read elsewhere. */
export const settingPolicy = { read: isAdministrator, change: isAdministrator } satisfies Record<
  "read" | "change",
  Right
>;
