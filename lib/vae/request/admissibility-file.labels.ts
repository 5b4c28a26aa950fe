import type { DraftTask, Statement } from "./admissibility-file";

export const draftTaskLabels: Record<DraftTask, string> = {
  nature: "La nature de votre demande",
  identity: "Votre identité",
  situation: "Votre situation",
  education: "Votre parcours de formation",
  experiences: "Vos expériences",
  documents: "Vos pièces",
  statements: "Vos déclarations sur l’honneur",
};

/** The three sworn statements of the CERFA 12818; for some blocks alone, the second speaks of the whole certification (R15, R16). */
export const statementLabels = (isWhole: boolean): Record<Statement, string> => ({
  swornNoBan:
    "Je ne fais pas l’objet d’une mesure pénale ou administrative d’interdiction de présentation devant un jury d’examen ou de validation des acquis de l’expérience.",
  swornExact: isWhole
    ? "Toutes les informations fournies sont exactes, et cette candidature est mon unique demande pour cette certification cette année civile."
    : "Toutes les informations fournies sont exactes, et je ne présente pas plus d’une demande pour cette certification entière cette année civile.",
  swornLimits:
    "Je m’engage à ne pas présenter plus de trois candidatures à la validation des acquis de l’expérience pour des certifications différentes cette année civile.",
});

export const statementMissing =
  "Cochez cette déclaration : elle est nécessaire pour déposer la demande.";

export const incompleteDraft = (missing: readonly DraftTask[]): string =>
  `Il reste à compléter : ${missing.map((task) => draftTaskLabels[task].toLocaleLowerCase("fr")).join(", ")}.`;
