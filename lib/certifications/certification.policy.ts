import { isSecretariat, type Right } from "@/lib/platform/actor/right";

/** The whole référentiel with its former versions, and the figures of all candidacies: pages of the secretariat. */
export const certificationPolicy = {
  readStandard: isSecretariat,
  readStatistics: isSecretariat,
} satisfies Record<"readStandard" | "readStatistics", Right>;
