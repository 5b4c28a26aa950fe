import { isDataProtectionOfficer, type Right } from "@/lib/platform/actor/right";

/** Who reads who consulted what; each candidate reads their own besides, without a name. */
export const consultationPolicy = { search: isDataProtectionOfficer } satisfies Record<
  "search",
  Right
>;
