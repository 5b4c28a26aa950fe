import { isAdministrator, type Right } from "@/lib/platform/actor/right";

/** Who looks after the portal; nothing there names anybody. */
export const operationsPolicy = { read: isAdministrator, retry: isAdministrator } satisfies Record<
  "read" | "retry",
  Right
>;
