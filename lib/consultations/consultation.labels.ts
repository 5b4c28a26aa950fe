import type { Capacity, ConsultedPart } from "@/lib/accounts/consultation";
import type { FilePurpose } from "@/lib/documents/stored-file";
import { filePurposeLabels } from "@/lib/documents/stored-file.labels";

const partLabels: Record<Exclude<ConsultedPart, "FILE">, string> = {
  DOSSIER: "Lecture du dossier",
  IDENTITY: "Lecture de l’identité",
  RESULT: "Lecture du résultat",
  DELIBERATION: "Lecture de la délibération",
  MINUTES: "Lecture du procès-verbal",
};

/** « Téléchargement : Justificatif d’expérience », or the part that was read. */
export function consultedText(part: ConsultedPart, purpose: FilePurpose | null): string {
  if (part !== "FILE") return partLabels[part];
  return `Téléchargement\u00a0: ${purpose ? filePurposeLabels[purpose] : "fichier"}`;
}

export const capacityLabels: Record<Capacity, string> = {
  SECRETARIAT: "Secrétariat",
  COMPANY: "Entreprise",
  COMMITTEE: "Comité d’évaluation",
  JURY: "Membre du jury",
};

/** The same to the candidate: whose company it is, never which person. */
export function ownCapacityText(capacity: Capacity, companyName: string | null): string {
  const isOfCompany = capacity === "COMPANY" || capacity === "COMMITTEE";
  const label = capacityLabels[capacity];
  return isOfCompany && companyName ? `${label} (${companyName})` : label;
}
