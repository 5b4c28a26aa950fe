import type { ItemLevel } from "@/lib/certifications/standard-document";

export const itemLabels: Record<ItemLevel, string> = {
  block: "Bloc",
  activity: "Activité",
  competency: "Compétence",
  criterion: "Critère",
};
export const partLabels: Record<ItemLevel, string> = {
  block: "ses blocs",
  activity: "ses activités",
  competency: "ses compétences",
  criterion: "ses critères",
};
export const partTitles: Record<ItemLevel, string> = {
  block: "Blocs de compétences",
  activity: "Activités",
  competency: "Compétences",
  criterion: "Critères",
};
/** « Ajouter une activité ». */
export const addLabels: Record<ItemLevel, string> = {
  block: "Ajouter un bloc",
  activity: "Ajouter une activité",
  competency: "Ajouter une compétence",
  criterion: "Ajouter un critère",
};

/** « RNCP41351 », or what a draft is called before it has a code. */
export const draftName = ({ rncpCode }: { rncpCode: string }): string =>
  rncpCode || "Version sans code";
