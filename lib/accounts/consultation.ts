/** What is read of somebody: their dossier, a part that is told apart, or what a session decides of several (R80). */
export const CONSULTED_PARTS = [
  "DOSSIER",
  "IDENTITY",
  "RESULT",
  "DELIBERATION",
  "MINUTES",
  "FILE",
] as const;
export type ConsultedPart = (typeof CONSULTED_PARTS)[number];

/** In which capacity. */
export const CAPACITIES = ["SECRETARIAT", "COMPANY", "COMMITTEE", "JURY"] as const;
export type Capacity = (typeof CAPACITIES)[number];

export type Consultation = {
  /** A file that is of no candidacy is its person's, or its session's. */
  subject: { type: "Candidacy" | "Candidate" | "JurySession"; id: string };
  capacity: Capacity;
} & ({ part: Exclude<ConsultedPart, "FILE"> } | { part: "FILE"; fileId: string });
