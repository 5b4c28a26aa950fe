import type { IdentityInput } from "@/lib/identity/identity.schema";
import { storeBytes } from "@/lib/platform/storage/storage";

export const IDENTITY: IdentityInput = {
  sex: "F",
  birthName: "Ñuñez‑O’Connor",
  usageName: "",
  firstName: "Zoé",
  otherFirstNames: "",
  bornOn: "1992-02-29",
  birthPlace: "Hà Nội",
  birthPostalCode: "",
  birthCountry: "VN",
  nationality: "Française",
  address: "12 rue de l’Essai",
  postalCode: "75009",
  city: "Paris",
  country: "FR",
  phone: "06 12 34 56 78",
};

export const EXPERIENCE = {
  jobTitle: "Conseillère clientèle",
  status: "EMPLOYEE" as const,
  employer: "Mutuelle de l’Essai, Niort",
  siret: "",
  family: "Q",
  startedOn: "2026-03-01",
  endedOn: "",
  programme: "",
  workingTime: "FULL" as const,
  weeklyHours: "35",
  totalHours: "",
  "competencies[]": [],
  activities: "Accueil, analyse des besoins, souscription et déclaration de sinistres.",
};

/** Rubrics 3 and 4 of the official form. */
export const CURRENT_SITUATION = {
  nationality: "FRENCH" as const,
  currentSituation: "PERMANENT" as const,
  registeredOn: "",
  "benefits[]": [],
  disabledWorker: "" as const,
  needs: "",
};
export const EDUCATION = {
  lastClass: 4,
  highestDiploma: 6,
  otherCertification: null,
  foreignLevel: null,
  foreignStudies: false,
  partsObtained: false,
  relatedCertifications: "",
  shortTrainings: "",
};

export const SITUATION = {
  title: "Une cliente change de véhicule",
  context: "Au téléphone, en plateforme.",
  role: "Conseillère, avec ma délégation.",
  means: "",
  actions: "J’ai vérifié le contrat, puis proposé un avenant.",
  result: "Le contrat a été modifié le jour même.",
  learned: "Reformuler avant de proposer.",
  "competencies[]": [],
  "proofs[]": [],
  id: "",
};

export const SIGNATORY = {
  signatoryName: "Maud Lenoir",
  signatoryCapacity: "Secrétaire de la commission",
};

/** A file that was received: its bytes are in the storage. */
export async function aReceivedFile(name = "document.pdf", text = name) {
  const stored = await storeBytes(Buffer.from(`%PDF-1.7 ${text}`), "application/pdf");
  return { ...stored, mime: "application/pdf" as const, name };
}
