import { awaitedHearing } from "@/lib/candidacies/hearing";
import { type StateOn, stateOn } from "@/lib/candidacies/state";
import { type CandidacyView, clockOf, type Hearing } from "@/lib/candidacies/view";
import { agreed } from "@/lib/candidates/agreement";
import type { NextStep } from "@/lib/next-step";
import { type CalendarDay, formatDay, formatTime } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { isLapseContested } from "@/lib/vae/admissibility/lapse";
import { missingTasks } from "@/lib/vae/request/admissibility-file";
import { draftTaskLabels, incompleteDraft } from "@/lib/vae/request/admissibility-file.labels";
import type { VaeDossier } from "./dossier";
import { draftPages } from "./draft-pages";

type Context = { candidacy: CandidacyView; dossier: VaeDossier; today: CalendarDay };

const NOTHING = "Aucune action n’est attendue de votre part.";
const WRITE = "Nous vous écrirons aussi à l’adresse de votre compte.";

const dueOf = ({ candidacy }: Context, kind: Parameters<typeof clockOf>[1]) => {
  const clock = clockOf(candidacy, kind);
  return clock && formatDay(clock.dueOn);
};
const silence = (context: Context): string[] => {
  const due = dueOf(context, "ADMISSIBILITY_SILENCE");
  return due ? [`Sans réponse au ${due}, votre demande sera recevable.`] : [];
};
const silenceTakenBack = ({ candidacy }: Context): string[] =>
  candidacy.remarks.some(({ event }) => event === "takeBackSilence")
    ? [
        "La recevabilité par silence vous avait été annoncée avant la fin du délai, par erreur\u00a0: elle est retirée. Le motif est à lire ci-dessous.",
      ]
    : [];
const validity = ({ dossier }: Context): string[] =>
  dossier.reusable?.validUntilOn
    ? [`Votre recevabilité est valable jusqu’au ${formatDay(dossier.reusable.validUntilOn)}.`]
    : [];

const again = { label: "Préparer une nouvelle candidature", href: routes.newCandidacy };

const steps: Record<StateOn<"VAE">, (context: Context) => NextStep> = {
  DRAFT: ({ candidacy: { id }, dossier }) => {
    const missing = missingTasks(dossier.contents);
    const [first] = missing;
    return first
      ? {
          title: "Complétez votre demande",
          sentences: [
            incompleteDraft(missing),
            "Vous pouvez vous arrêter et reprendre plus tard : tout est conservé.",
          ],
          action: {
            label: `Continuer : ${draftTaskLabels[first].toLocaleLowerCase("fr")}`,
            href: draftPages[first](id),
          },
        }
      : {
          title: "Tout est prêt",
          sentences: [
            "Vérifiez vos réponses, puis déposez votre demande : le délai de réponse de deux mois commencera ce jour-là.",
          ],
          action: { label: "Vérifier et déposer", href: routes.candidacyReview(id) },
        };
  },
  SUBMITTED: (context) => ({
    title: "Le secrétariat étudie votre demande",
    sentences: [...silenceTakenBack(context), NOTHING, ...silence(context)],
    aside: `Si une pièce manque, le secrétariat vous la demandera. ${WRITE}`,
  }),
  INCOMPLETE: (context) => ({
    title: "Des pièces sont attendues",
    sentences: [
      `Fournissez les pièces demandées au plus tard le ${dueOf(context, "MISSING_PIECES")}, puis renvoyez votre demande.`,
      ...(dueOf(context, "ADMISSIBILITY_SILENCE")
        ? silence(context)
        : ["Un nouveau délai de deux mois commencera ce jour-là."]),
      "Passé cette date, votre demande pourra être déclarée non recevable.",
    ],
    action: { label: "Fournir les pièces", href: routes.candidacyDocuments(context.candidacy.id) },
  }),
  UNDER_REVIEW: (context) => ({
    title: "Votre dossier est complet, le secrétariat l’étudie",
    sentences: [...silenceTakenBack(context), NOTHING, ...silence(context)],
    aside: WRITE,
  }),
  ADMISSIBLE: (context) => ({
    title: "Rédigez votre dossier de validation",
    sentences: [
      "Votre demande est recevable. Décrivez une situation de travail pour chacun des blocs demandés, puis déposez votre dossier.",
      ...validity(context),
    ],
    aside:
      "Une fois le dossier vérifié par le secrétariat, vous recevrez une convocation à un entretien avec le jury.",
    action: {
      label: "Ouvrir mon dossier de validation",
      href: routes.validationFile(context.candidacy.id),
    },
  }),
  INADMISSIBLE: () => ({
    title: "Votre demande n’est pas recevable",
    sentences: [
      "Les motifs et les voies de recours sont dans la décision, à lire et à télécharger ci-dessous.",
    ],
    action: again,
  }),
  LAPSED: ({ candidacy }) =>
    isLapseContested(candidacy)
      ? {
          title: "Votre contestation est envoyée",
          sentences: [
            NOTHING,
            "Le secrétariat lit vos raisons, puis lève la caducité ou vous dit pourquoi il la maintient. Ce que vous avez écrit est conservé.",
          ],
          aside: WRITE,
        }
      : {
          title: "Votre recevabilité est caduque",
          sentences: [
            "Aucune démarche n’a été faite dans le délai qui vous avait été annoncé.",
            "Si vous contestez cette caducité ou souhaitez poursuivre, dites pourquoi au secrétariat ci-dessous\u00a0: il peut la lever. Ce que vous avez écrit est conservé.",
          ],
          action: { label: "Joindre le secrétariat", href: routes.help },
        },
  VALIDATION_FILED: (context) => ({
    title: "Le secrétariat vérifie votre dossier de validation",
    sentences: [
      NOTHING,
      `Le jury doit se réunir au plus tard le ${dueOf(context, "JURY_BEFORE")}.`,
    ],
    aside: WRITE,
  }),
  VALIDATION_RETURNED: (context) => ({
    title: "Reprenez votre dossier de validation",
    sentences: [
      "Le secrétariat vous le renvoie avec ses remarques, à lire ci-dessous. Votre texte est conservé : complétez-le, puis déposez-le de nouveau.",
      ...validity(context),
    ],
    action: { label: "Reprendre mon dossier", href: routes.validationFile(context.candidacy.id) },
  }),
  READY_FOR_JURY: (context) => ({
    title: "Votre dossier est prêt pour le jury",
    sentences: [
      NOTHING,
      "Vous recevrez une convocation avec la date, l’heure et le lieu de votre entretien.",
      ...juryBefore(context),
    ],
    aside: WRITE,
  }),
  SCHEDULED: ({ candidacy, today }) => {
    const awaited = awaitedHearing(candidacy, today);
    if (awaited) return summonsStep(awaited, candidacy.candidateSex);
    return candidacy.hearing
      ? {
          title: `Votre entretien était prévu le ${formatDay(candidacy.hearing.heldOn)}`,
          sentences: [NOTHING, "Le résultat vous sera notifié une fois le procès-verbal signé."],
          aside: WRITE,
        }
      : {
          title: "Votre entretien est en préparation",
          sentences: [NOTHING, "La convocation vous donnera la date, l’heure et le lieu."],
        };
  },
  DECIDED: () => ({
    title: "Le jury a rendu sa décision",
    sentences: ["Elle est à lire ci-dessous, bloc par bloc."],
  }),
  WITHDRAWN: () => ({
    title: "Cette candidature est retirée",
    sentences: ["Elle n’aura pas de suite. Les blocs que vous avez acquis le restent."],
    action: again,
  }),
};

const summonsStep = (
  { heldOn, time, place, isRemote }: Hearing,
  sex: CandidacyView["candidateSex"],
): NextStep => ({
  title: `Vous êtes ${agreed("convoqué", sex)} à un entretien ${isRemote ? "à distance " : ""}le ${formatDay(heldOn)}`,
  sentences: [
    isRemote
      ? `Connectez-vous à ${formatTime(time)}, avec une pièce d’identité. La marche à suivre est ci-dessous.`
      : `Présentez-vous à ${formatTime(time)}, ${place}, avec une pièce d’identité.`,
  ],
  aside:
    "Sans entretien, le jury ne peut pas décider\u00a0: prévenez le secrétariat si vous ne pouvez pas venir.",
});

const juryBefore = (context: Context): string[] => {
  const due = dueOf(context, "JURY_BEFORE");
  return due ? [`Le jury doit se réunir au plus tard le ${due}.`] : [];
};

/** What happens now for the candidate of a VAE: who has to act, until when, what silence means. */
export const candidateStep = (context: Context): NextStep =>
  steps[stateOn("VAE", context.candidacy.state)](context);
