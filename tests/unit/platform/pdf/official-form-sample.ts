import type { Sheet } from "@/lib/platform/pdf/sheet";
import {
  civilItems,
  type OfficialFormData,
  officialFormDocument,
} from "@/lib/vae/request/official-form.document";
import { issuer, requested, sha256, version } from "./samples";

const filledIn: OfficialFormData = {
  ...{ issuer, specimen: false, number: "VAE-2026-00042", version, isWhole: true },
  receivedAt: new Date("2026-11-22T13:02:00Z"),
  blocks: requested,
  nature: { nature: "FIRST", precedingReference: "", natureVersion: 0 },
  civil: civilItems({
    ...{ sex: "Féminin", birthName: "Ñuñez‑O’Connor", usageName: null, firstNames: "Zoé" },
    ...{ bornOn: "1992-02-29", birthPlace: "Saint-Denis (974)", phone: null },
    ...{ address: "12 rue des Lilas, 35000 Rennes", email: "zoe@exemple.example" },
  }),
  situation: {
    ...{ nationality: "FRENCH", currentSituation: "SEEKING", registeredOn: "2026-05-04" },
    ...{ benefits: ["MINIMUM"], situationVersion: 1 },
  },
  disabledWorker: null,
  education: {
    ...{ lastClass: 4, highestDiploma: 6, otherCertification: "CQP", foreignLevel: null },
    ...{
      foreignStudies: false,
      partsObtained: true,
      relatedCertifications: "",
      shortTrainings: "",
    },
    educationVersion: 1,
  },
  experiences: [
    {
      ...{ id: "1", version: 1, jobTitle: "Apprentie conseillère", status: "APPRENTICE" },
      ...{ employer: "Mutuelle de l’Essai, Niort", siret: null, family: "Q", endedOn: null },
      ...{ startedOn: "2024-09-01", activities: "Accueil des assurés.", workingTime: null },
      ...{ programme: "BTS Assurance, niveau 5", weeklyHours: null, totalHours: 1607 },
      ...{ proofIds: [], proofs: ["contrat.pdf"], competencyIds: ["1"] },
      shown: ["C1 – Accueillir l’assuré"],
    },
  ],
  statements: ["Je ne fais pas l’objet d’une mesure d’interdiction."],
  swornAt: new Date("2026-11-21T18:00:00Z"),
  fileSha256: sha256("c"),
};

/** A request as it was submitted, and what has to stand in it. */
export const officialForm: [string, (specimen: boolean) => Sheet, string[]] = [
  "a request, rubric by rubric (R16, R88, R89)",
  (specimen: boolean) => officialFormDocument({ ...filledIn, specimen }),
  [
    "Rubrique 1. Nature de la demande",
    "Première demande",
    "Rubrique 3. État civil et situation",
    "Saint-Denis (974)",
    "En recherche d’emploi",
    "depuis le 4 mai 2026",
    "DEUG, DUT, DEUST, BTS (niveau 5)",
    "Apprentissage (code 8)",
    "Banque et assurance (code Q)",
    "BTS Assurance, niveau 5",
    "Déclaré en ligne le 21 novembre 2026",
    "Rubrique 7. Cadre réservé au certificateur",
    "contrat.pdf",
    "C1 – Accueillir l’assuré",
    sha256("c"),
  ],
];
