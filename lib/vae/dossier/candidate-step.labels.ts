import { type StateOn, stateOn } from "@/lib/candidacies/state";
import { type CandidacyView, clockOf } from "@/lib/candidacies/view";
import { agreed } from "@/lib/candidates/agreement";
import type { NextStep } from "@/lib/next-step";
import { formatDay, formatTime } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { missingTasks } from "@/lib/vae/request/admissibility-file";
import { draftTaskLabels, incompleteDraft } from "@/lib/vae/request/admissibility-file.labels";
import type { VaeDossier } from "./dossier";
import { draftPages } from "./draft-pages";

type Context = { candidacy: CandidacyView; dossier: VaeDossier };

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
    sentences: [NOTHING, ...silence(context)],
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
    sentences: [NOTHING, ...silence(context)],
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
  LAPSED: () => ({
    title: "Votre recevabilité est caduque",
    sentences: [
      "Aucune démarche n’a été faite dans le délai qui vous avait été annoncé.",
      "Si vous contestez cette caducité ou souhaitez poursuivre, dites pourquoi au secrétariat ci-dessous\u00a0: il peut la lever. Ce que vous avez écrit est conservé.",
    ],
    action: { label: "Joindre le secrétariat", href: routes.help },
  }),
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
  SCHEDULED: ({ candidacy: { hearing, candidateSex } }) => ({
    title: hearing
      ? `Vous êtes ${agreed("convoqué", candidateSex)} à un entretien le ${formatDay(hearing.heldOn)}`
      : "Votre entretien est en préparation",
    sentences: hearing
      ? [
          `Présentez-vous à ${formatTime(hearing.time)}, ${hearing.place}, avec une pièce d’identité.`,
        ]
      : [NOTHING, "La convocation vous donnera la date, l’heure et le lieu."],
    ...(hearing && {
      aside:
        "Sans entretien, le jury ne peut pas décider : prévenez le secrétariat si vous ne pouvez pas venir.",
    }),
  }),
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

const juryBefore = (context: Context): string[] => {
  const due = dueOf(context, "JURY_BEFORE");
  return due ? [`Le jury doit se réunir au plus tard le ${due}.`] : [];
};

/** What happens now for the candidate of a VAE: who has to act, until when, what silence means. */
export const candidateStep = (context: Context): NextStep =>
  steps[stateOn("VAE", context.candidacy.state)](context);
