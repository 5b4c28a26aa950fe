import type { CandidacyState } from "@/lib/candidacies/candidacy";
import { clockOf, type CandidacyView } from "@/lib/candidacies/candidacy-view";
import { formatShortDay, parisDay } from "@/lib/shared/calendar";

export type Step = { label: string; note?: string; state: "past" | "now" | "next" };

const LABELS = ["Dépôt", "Recevabilité", "Dossier de validation", "Entretien avec le jury", "Décision"] as const;

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
  const now = position[candidacy.state] ?? LABELS.length + 1;
  const notes = notesOf(candidacy);
  const withdrawn = candidacy.state === "WITHDRAWN";
  return LABELS.map((label, index) => {
    const note = notes[index];
    return {
      label,
      ...(note && { note }),
      state: withdrawn ? (index === 0 && candidacy.submittedAt ? "past" : "next") : index < now ? "past" : index === now ? "now" : "next",
    };
  });
}

function notesOf({ submittedAt, clocks, hearing }: CandidacyView): (string | null)[] {
  const silence = clockOf({ clocks }, "ADMISSIBILITY_SILENCE");
  const pieces = clockOf({ clocks }, "MISSING_PIECES");
  return [
    submittedAt && formatShortDay(parisDay(submittedAt)),
    silence ? `réponse avant le ${formatShortDay(silence.dueOn)}` : pieces ? `pièces avant le ${formatShortDay(pieces.dueOn)}` : null,
    null,
    hearing && formatShortDay(hearing.heldOn),
    null,
  ];
}
