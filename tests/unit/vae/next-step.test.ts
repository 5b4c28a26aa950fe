import { expect, test } from "vitest";
import type { CandidacyView, Hearing } from "@/lib/candidacies/view";
import { candidateStep } from "@/lib/vae/dossier/candidate-step.labels";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";
import { secretariatStep } from "@/lib/vae/dossier/secretariat-step.labels";

const TODAY = "2026-11-22";
const at = new Date("2026-11-20T09:00:00Z");

const hearing: Hearing = {
  ...{ heldOn: TODAY, time: "09:45", place: "https://visio.exemple.fr/salle", isRemote: true },
  ...{ absence: null, mayAnnounceAbsence: true },
};

/** The parts that a next step is told from; the others are asked of nothing here. */
const told = (part: Partial<CandidacyView>) => {
  const candidacy = {
    ...{
      state: "SUBMITTED",
      candidateSex: "F",
      clocks: [],
      remarks: [],
      journal: [],
      hearing: null,
    },
    ...part,
  } as unknown as CandidacyView;
  const dossier = { reusable: null } as unknown as VaeDossier;
  const words = ({ title, sentences }: ReturnType<typeof candidateStep>) =>
    [title, ...sentences].join("\n").replaceAll("\u00a0", " ");
  return {
    candidate: words(candidateStep({ candidacy, dossier, today: TODAY })),
    secretariat: words(secretariatStep({ candidacy, today: TODAY }, undefined)),
  };
};
const line = (type: string) => ({ id: type, type, at, actorName: null });

test("a lapse asks for a word of the candidate, then for an answer of the secretariat (R27)", () => {
  const lapsed = { state: "LAPSED" as const, journal: [line("lapse")] };
  expect(told(lapsed).candidate).toMatch(/^Votre recevabilité est caduque/);
  expect(told(lapsed).secretariat).toMatch(/^La recevabilité est caduque/);
  const contested = { ...lapsed, journal: [line("contestLapse"), line("lapse")] };
  expect(told(contested).candidate).toContain("Aucune action n’est attendue de votre part.");
  expect(told(contested).candidate).not.toContain("ci-dessous");
  expect(told(contested).secretariat).toMatch(/^Répondez à la contestation de la caducité/);
});

test.each(["SUBMITTED", "UNDER_REVIEW"] as const)(
  "a silence that was taken back is told before anything else of a request %s (R23)",
  (state) => {
    const whole = { situationId: null, onPresentation: false };
    const remark = { id: "r", event: "takeBackSilence", text: "Horloge en avance.", at };
    const remarks = [{ ...remark, ...whole }];
    expect(told({ state, remarks }).candidate).toMatch(
      /\nLa recevabilité par silence vous avait été annoncée .* : elle est retirée\./,
    );
    expect(told({ state }).candidate).not.toContain("retirée");
  },
);

test("a hearing at a distance is joined, one in a room is come to, and neither once its day is over", () => {
  const state = "SCHEDULED";
  const remote = told({ state, hearing });
  expect(remote.candidate).toContain("convoquée à un entretien à distance le 22 novembre 2026");
  expect(remote.candidate).toContain("Connectez-vous à 9 h 45");
  expect(remote.candidate).not.toContain("https://");
  expect(remote.secretariat).toContain("entend le candidat à distance le 22 novembre 2026");
  const room = told({ state, hearing: { ...hearing, isRemote: false, place: "Paris, salle 2" } });
  expect(room.candidate).toContain("Présentez-vous à 9 h 45, Paris, salle 2, avec une pièce");
  expect(room.secretariat).toContain("reçoit le candidat le 22 novembre 2026 à 9 h 45, Paris");
  const past = told({ state, hearing: { ...hearing, heldOn: "2026-11-21" } });
  expect(past.candidate).toMatch(/^Votre entretien était prévu le 21 novembre 2026/);
});
