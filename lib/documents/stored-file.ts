export const FILE_PURPOSES = [
  "IDENTITY_DOCUMENT",
  "PROOF",
  "VALIDATION_ANNEX",
  "PIECE",
  "RECEIPT",
  "VALIDATION_RECEIPT",
  "ADMISSIBILITY_LETTER",
  "GRID",
  "RESULT_LETTER",
  "MINUTES",
  "CERTIFICATE",
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];
