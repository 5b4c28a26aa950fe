import {
  anyOf,
  isAdministrator,
  isDataProtectionOfficer,
  type Right,
} from "@/lib/platform/actor/right";

/** Who sees what a run would erase, and what each has erased; the clock alone erases. */
export const retentionPolicy = {
  preview: isAdministrator,
  readRuns: anyOf<void>(isAdministrator, isDataProtectionOfficer),
} satisfies Record<"preview" | "readRuns", Right>;
