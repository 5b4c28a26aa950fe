import { anyOf, isAdministrator, isSecretariat, type Right } from "@/lib/platform/actor/right";

/** Settings belong to the administrator alone; what public pages and documents show of them is read elsewhere. */
export const settingPolicy = {
  read: isAdministrator,
  change: isAdministrator,
  /** Which of them are to be confirmed, and what that stops. */
  readLacking: anyOf<void>(isAdministrator, isSecretariat),
} satisfies Record<"read" | "change" | "readLacking", Right>;
