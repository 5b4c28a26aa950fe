import { standing, VAE_STAGES, vaeStage } from "@/lib/candidacies/path";
import { type CandidacyView, clockOf } from "@/lib/candidacies/view";
import { formatShortDay, parisDay } from "@/lib/platform/shared/calendar";

export type Step = { label: string; note?: string; state: "past" | "now" | "next" };
type Stage = (typeof VAE_STAGES)[number];

const labels: Record<Stage, string> = {
  FILING: "Dépôt",
  ADMISSIBILITY: "Recevabilité",
  VALIDATION: "Dossier de validation",
  INTERVIEW: "Entretien avec le jury",
  DECISION: "Décision",
};

/** The five steps of the VAE route, with what is done; none is in progress once the candidacy has been withdrawn. */
export function vaeSteps(candidacy: CandidacyView): Step[] {
  const notes = notesOf(candidacy);
  const now = vaeStage(candidacy.state);
  const left = candidacy.submittedAt ? "past" : "next";
  return VAE_STAGES.map((stage) => {
    const note = notes[stage];
    const early = stage === "FILING" ? left : "next";
    return {
      label: labels[stage],
      ...(note && { note }),
      state: now ? standing(VAE_STAGES, stage, now) : early,
    };
  });
}

function notesOf({ submittedAt, clocks, hearing }: CandidacyView): Record<Stage, string | null> {
  return {
    FILING: submittedAt && formatShortDay(parisDay(submittedAt)),
    ADMISSIBILITY: clockNote(clocks),
    VALIDATION: null,
    INTERVIEW: hearing && formatShortDay(hearing.heldOn),
    DECISION: null,
  };
}

function clockNote(clocks: CandidacyView["clocks"]): string | null {
  const pieces = clockOf({ clocks }, "MISSING_PIECES");
  if (pieces) return `pièces au plus tard le ${formatShortDay(pieces.dueOn)}`;
  const silence = clockOf({ clocks }, "ADMISSIBILITY_SILENCE");
  return silence && `réponse au plus tard le ${formatShortDay(silence.dueOn)}`;
}
