import type { CandidacyState } from "@/lib/candidacies/candidacy";
import { type CandidacyView, clockOf } from "@/lib/candidacies/candidacy-view";
import { formatShortDay, parisDay } from "@/lib/shared/calendar";

export type Step = { label: string; note?: string; state: "past" | "now" | "next" };

const LABELS = [
  "Dépôt",
  "Recevabilité",
  "Dossier de validation",
  "Entretien avec le jury",
  "Décision",
] as const;

const position: Partial<Record<CandidacyState, number>> = {
  DRAFT: 0,
  SUBMITTED: 1,
  INCOMPLETE: 1,
  UNDER_REVIEW: 1,
  INADMISSIBLE: 1,
  ADMISSIBLE: 2,
  LAPSED: 2,
  VALIDATION_FILED: 2,
  VALIDATION_RETURNED: 2,
  READY_FOR_JURY: 3,
  SCHEDULED: 3,
  DECIDED: 5,
};

/** The five steps of the VAE route, with what is done; none is in progress once the candidacy has been withdrawn. */
export function vaeSteps(candidacy: CandidacyView): Step[] {
  const notes = notesOf(candidacy);
  return LABELS.map((label, index) => {
    const note = notes[index];
    return { label, ...(note && { note }), state: progressOf(candidacy, index) };
  });
}

function progressOf({ state, submittedAt }: CandidacyView, index: number): Step["state"] {
  if (state === "WITHDRAWN") return index === 0 && submittedAt ? "past" : "next";
  const now = position[state] ?? 0;
  if (index === now) return "now";
  return index < now ? "past" : "next";
}

function notesOf({ submittedAt, clocks, hearing }: CandidacyView): (string | null)[] {
  return [
    submittedAt && formatShortDay(parisDay(submittedAt)),
    clockNote(clocks),
    null,
    hearing && formatShortDay(hearing.heldOn),
    null,
  ];
}

function clockNote(clocks: CandidacyView["clocks"]): string | null {
  const silence = clockOf({ clocks }, "ADMISSIBILITY_SILENCE");
  if (silence) return `réponse au plus tard le ${formatShortDay(silence.dueOn)}`;
  const pieces = clockOf({ clocks }, "MISSING_PIECES");
  return pieces && `pièces au plus tard le ${formatShortDay(pieces.dueOn)}`;
}
