import { type StateOn, stateOn } from "@/lib/candidacies/state";
import { type CandidacyView, clockOf } from "@/lib/candidacies/view";
import type { NextStep, NextStepAction } from "@/lib/next-step";
import { type CalendarDay, formatDay, formatTime } from "@/lib/platform/shared/calendar";
import { isSilenceOver } from "@/lib/vae/admissibility/admissibility-decision";
import { isLapseContested } from "@/lib/vae/admissibility/lapse";

type Context = { candidacy: CandidacyView; today: CalendarDay };

const silence = ({ candidacy, today }: Context): string => {
  const clock = clockOf(candidacy, "ADMISSIBILITY_SILENCE");
  if (!clock) return "Aucun délai ne court.";
  return isSilenceOver(clock.dueOn, today)
    ? `Le délai est passé depuis le ${formatDay(clock.dueOn)} : la demande est recevable par silence, l’attestation va être établie.`
    : `Sans décision au ${formatDay(clock.dueOn)}, la demande est recevable par silence. Une décision prise ce jour-là est encore dans les temps.`;
};

const steps: Record<StateOn<"VAE">, (context: Context) => NextStep> = {
  DRAFT: () => ({
    title: "Le candidat prépare sa demande",
    sentences: ["Rien n’est attendu du secrétariat avant le dépôt."],
  }),
  SUBMITTED: (context) => ({
    title: "Vérifiez que la demande est complète",
    sentences: [
      "Demandez les pièces qui manquent, ou déclarez la demande complète.",
      silence(context),
    ],
    aside:
      "La première demande de pièces annule le délai ; deux mois entiers courent de nouveau à leur réception. Une demande de plus ne l’annule pas.",
  }),
  INCOMPLETE: (context) => {
    const { candidacy, today } = context;
    const clock = clockOf(candidacy, "MISSING_PIECES");
    const runs = clockOf(candidacy, "ADMISSIBILITY_SILENCE") !== null;
    if (clock && clock.dueOn < today) {
      return {
        title: "Les pièces ne sont pas arrivées à temps",
        sentences: [
          `Le candidat avait jusqu’au ${formatDay(clock.dueOn)}. Déclarez la demande non recevable, ou attendez encore : tant que rien n’est décidé, il peut répondre.`,
          runs
            ? silence(context)
            : "Le silence ne décide de rien ici : aucun délai ne court contre le secrétariat.",
        ],
      };
    }
    return {
      title: "Le candidat doit fournir des pièces",
      sentences: clock
        ? [
            `Il a jusqu’au ${formatDay(clock.dueOn)}. À partir du lendemain, la demande peut être déclarée non recevable.`,
            ...(runs ? [silence(context)] : []),
          ]
        : ["Aucun délai ne court."],
      aside: "Aucune action attendue de votre part d’ici là.",
    };
  },
  UNDER_REVIEW: (context) => ({
    title: "Décidez de la recevabilité",
    sentences: [
      "La demande est complète : plus aucune pièce ne peut être demandée.",
      silence(context),
    ],
  }),
  ADMISSIBLE: () => ({
    title: "Le candidat rédige son dossier de validation",
    sentences: ["Rien n’est attendu du secrétariat avant son dépôt."],
  }),
  INADMISSIBLE: () => ({
    title: "La demande n’est pas recevable",
    sentences: [
      "La décision peut être retirée, avec un motif : la demande revient à l’étude et un nouveau délai de deux mois commence.",
    ],
  }),
  LAPSED: ({ candidacy }) =>
    isLapseContested(candidacy)
      ? {
          title: "Répondez à la contestation de la caducité",
          sentences: [
            "Lisez les raisons du candidat ci-dessous, puis levez la caducité ou maintenez-la, avec un motif. Tant que vous n’avez pas répondu, elle demeure.",
          ],
        }
      : {
          title: "La recevabilité est caduque",
          sentences: ["Vous pouvez lever cette caducité, que le candidat la conteste ou non."],
        },
  VALIDATION_FILED: ({ candidacy }) => {
    const clock = clockOf(candidacy, "JURY_BEFORE");
    return {
      title: "Vérifiez le dossier de validation",
      sentences: [
        "Acceptez-le, ou renvoyez-le au candidat avec vos remarques.",
        ...(clock ? [`Le jury se réunit au plus tard le ${formatDay(clock.dueOn)}.`] : []),
      ],
    };
  },
  VALIDATION_RETURNED: () => ({
    title: "Le candidat reprend son dossier de validation",
    sentences: ["Rien n’est attendu du secrétariat avant son nouveau dépôt."],
  }),
  READY_FOR_JURY: ({ candidacy }) => {
    const clock = clockOf(candidacy, "JURY_BEFORE");
    return {
      title: "Inscrivez cette candidature à une session",
      sentences: [
        "Elle est prête pour le jury.",
        ...(clock ? [`Le jury se réunit au plus tard le ${formatDay(clock.dueOn)}.`] : []),
      ],
    };
  },
  SCHEDULED: ({ candidacy: { hearing } }) => ({
    title: "Inscrite à une session du jury",
    sentences: [
      hearing
        ? `Le jury ${hearing.isRemote ? "entend le candidat à distance" : "reçoit le candidat"} le ${formatDay(hearing.heldOn)} à ${formatTime(hearing.time)}${hearing.isRemote ? "" : `, ${hearing.place}`}.`
        : "Les convocations ne sont pas encore parties : elles partent de la page de la session.",
    ],
  }),
  DECIDED: () => ({
    title: "Le jury a rendu sa décision",
    sentences: [
      "Le procès-verbal est signé. Les certificats se délivrent depuis la page des certificats.",
    ],
  }),
  WITHDRAWN: () => ({
    title: "Candidature retirée",
    sentences: ["Le candidat l’a retirée : rien n’est plus attendu."],
  }),
};

/** What happens now in a VAE candidacy, for the secretariat; `action` leads where it goes on. */
export const secretariatStep = (
  context: Context,
  action: NextStepAction | undefined,
): NextStep => ({ ...steps[stateOn("VAE", context.candidacy.state)](context), action });
