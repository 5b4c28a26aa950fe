import { isSecretariat, type Right } from "@/lib/platform/actor/right";

/** Who may do what with the accreditation of a company by the certifying body. */
export const accreditationPolicy = {
  read: isSecretariat,
  keep: isSecretariat,
} satisfies Record<string, Right<void>>;
