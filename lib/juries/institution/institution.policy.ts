import { isSecretariat, type Right } from "@/lib/platform/actor/right";

/** Organisations, seats, mandates and presidencies are kept, and sessions planned, by the secretariat. */
export const institutionPolicy = {
  keep: isSecretariat,
  planSession: isSecretariat,
} satisfies Record<"keep" | "planSession", Right>;
