import type { Coverage } from "./coverage";

/** « 3 compétences sur 5 illustrées » */
export const coverageLine = ({ shown, total }: Pick<Coverage, "shown" | "total">): string =>
  shown > 1
    ? `${shown} compétences sur ${total} illustrées`
    : `${shown} compétence sur ${total} illustrée`;
