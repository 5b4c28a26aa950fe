import type { FilePurpose } from "./stored-file";

export const filePurposeLabels: Record<FilePurpose, string> = {
  IDENTITY_DOCUMENT: "Pièce d’identité",
  PROOF: "Justificatif d’expérience",
  VALIDATION_ANNEX: "Annexe du dossier de validation",
  PIECE: "Pièce demandée",
  REQUEST: "Demande déposée",
  TRAINING_PROOF: "Justificatif d’entrée en formation",
  ACQUISITION_PROOF: "Justificatif d’un acquis antérieur",
  RECEIPT: "Récépissé de dépôt",
  VALIDATION_RECEIPT: "Récépissé du dossier de validation",
  VALIDATION_FILE: "Dossier de validation entier",
  ADMISSIBILITY_LETTER: "Décision de recevabilité",
  GRID: "Grille d’évaluation signée",
  RESULT_LETTER: "Notification du résultat",
  MINUTES: "Procès-verbal",
  CERTIFICATE: "Certificat",
  SIGNATURE: "Signature",
  SEAL: "Cachet",
  LOGO: "Logo",
  SPECIMEN: "Spécimen",
};

const ONE_MB = 1_000_000;
const decimal = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** « 1,2 Mo », « 380 ko ». */
export const fileSize = (bytes: number): string =>
  bytes >= ONE_MB
    ? `${decimal.format(bytes / ONE_MB)}\u00a0Mo`
    : `${Math.max(1, Math.round(bytes / 1000))}\u00a0ko`;

export const fileType = (mime: string): string => (mime === "application/pdf" ? "PDF" : "Image");
