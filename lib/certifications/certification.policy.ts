import { isSecretariat, type Right } from "@/lib/platform/actor/right";

/** The whole référentiel with its former versions, the next one in preparation, and the figures of all candidacies: pages of the secretariat. */
export const certificationPolicy = {
  readStandard: isSecretariat,
  prepareStandard: isSecretariat,
  readStatistics: isSecretariat,
} satisfies Record<"readStandard" | "prepareStandard" | "readStatistics", Right>;
