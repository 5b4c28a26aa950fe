import type { Actor } from "@/lib/auth/actor";

type Rule = (actor: Actor) => boolean;
const isSecretariat: Rule = ({ relations }) => relations.isSecretariat;

/** The whole référentiel with its former versions, and the figures of all candidacies: pages of the secretariat. */
export const certificationPolicy = {
  readStandard: isSecretariat,
  readStatistics: isSecretariat,
} satisfies Record<"readStandard" | "readStatistics", Rule>;
