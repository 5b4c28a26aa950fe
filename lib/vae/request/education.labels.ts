import type { EducationView } from "./education";

export const lastClassLabels: Readonly<Record<string, string>> = {
  1: "Du primaire à la 3e, 1re année de CAP ou de BEP",
  2: "2nde, 1re, 2e année de CAP ou de BEP",
  3: "Terminale",
  4: "1re ou 2e année de l’enseignement supérieur",
  5: "3e année de l’enseignement supérieur",
  6: "4e ou 5e année de l’enseignement supérieur",
  7: "6e année de l’enseignement supérieur et plus",
};

export const diplomaLabels: Readonly<Record<string, string>> = {
  1: "Aucun",
  2: "Certificat d’études primaires",
  3: "Brevet, certificat de formation générale",
  4: "CAP, BEP (niveau 3)",
  5: "Baccalauréat (niveau 4)",
  6: "DEUG, DUT, DEUST, BTS (niveau 5)",
  7: "Licence, maîtrise (niveau 6)",
  8: "Master, diplôme d’ingénieur, DESS (niveau 7)",
  9: "Doctorat (niveau 8)",
};

export const otherCertificationLabels: Readonly<Record<string, string>> = {
  CQP: "Certificat de qualification professionnelle (CQP)",
  CQPI: "Certificat de qualification professionnelle interbranches (CQPI)",
};

export const foreignLevelLabels: Readonly<Record<string, string>> = {
  5: "Niveau V",
  4: "Niveau IV",
  3: "Niveau III",
  2: "Niveau II",
  1: "Niveau I",
};

const yesOrNo = (is: boolean) => (is ? "Oui" : "Non");
const labelOf = (labels: Readonly<Record<string, string>>, value: number | string | null) =>
  value === null ? "" : (labels[value] ?? "");

export const educationItems = (view: EducationView) => [
  { term: "Dernière classe suivie", value: labelOf(lastClassLabels, view.lastClass) },
  { term: "Diplôme le plus élevé", value: labelOf(diplomaLabels, view.highestDiploma) },
  ...(view.otherCertification
    ? [
        {
          term: "Autre certification",
          value: labelOf(otherCertificationLabels, view.otherCertification),
        },
      ]
    : []),
  ...(view.foreignLevel
    ? [
        {
          term: "Diplôme étranger, attestation de comparabilité",
          value: labelOf(foreignLevelLabels, view.foreignLevel),
        },
      ]
    : []),
  { term: "Études à l’étranger reconnues", value: yesOrNo(view.foreignStudies) },
  { term: "Parties de certification obtenues", value: yesOrNo(view.partsObtained) },
  ...(view.relatedCertifications
    ? [{ term: "Certifications en rapport", value: view.relatedCertifications }]
    : []),
  ...(view.shortTrainings
    ? [{ term: "Formations courtes en rapport", value: view.shortTrainings }]
    : []),
];
