import type { ResemblanceRuling } from "./resemblance";

export const rulingLabels: Record<ResemblanceRuling, string> = {
  SAME_PERSON: "Même personne",
  HOMONYMS: "Homonymes",
};

export const RESEMBLANCE_TITLE = "Une autre personne porte la même identité";
