/**
 * Every number the portal gives: a prefix, the year and at least so many digits, from 1 each calendar year
 * (« PV-2026-0003 »). A candidacy's begins with the prefix of its certification, a setting (« CRCA-2026-00042 »).
 */
export const numberSeries = {
  candidacy: { digits: 5 },
  jurySession: { prefix: "S", digits: 2 },
  minutes: { prefix: "PV", digits: 4 },
  fullCertificate: { prefix: "CQP", digits: 5 },
  blockCertificate: { prefix: "BLOC", digits: 5 },
} as const;
export type NumberSeries = keyof typeof numberSeries;
