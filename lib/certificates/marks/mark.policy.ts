import { isAdministrator, type Right } from "@/lib/platform/actor/right";

/** The signature, the seal and the logo of the body are an administrator's, as settings are. */
export const markPolicy = { read: isAdministrator, keep: isAdministrator } satisfies Record<
  "read" | "keep",
  Right
>;
