import { formatInstant } from "@/lib/platform/shared/calendar";
import type { Message } from "./message";

const account = {
  label: "Voir ma double authentification",
  path: "/compte/double-authentification",
} as const;
const NOT_YOU =
  "Si ce n’est pas vous, changez aussitôt votre mot de passe et prévenez un administrateur du portail.";

const remaining = (left: number) =>
  left === 0
    ? "Il ne vous en reste aucun : tirez-en de nouveaux."
    : `Il vous en reste ${left} : tirez-en de nouveaux si cela ne suffit plus.`;

/** What becomes of the second factor of an account, told to its owner. */
export const factorMessages = {
  secondFactorDue: ({ dueAt }: { dueAt: string }): Message => ({
    subject: "Votre compte demande une double authentification",
    heading: "Activez votre double authentification",
    paragraphs: [
      `Votre rôle sur le portail demande une double authentification : un code de votre téléphone, après le mot de passe. Activez-la avant le ${formatInstant(new Date(dueAt))}.`,
      "Passé ce jour, le portail ne s’ouvre plus que sur la page qui permet de l’activer.",
    ],
    action: account,
  }),
  secondFactorAdded: (_: Record<string, never>): Message => ({
    subject: "La double authentification de votre compte est active",
    heading: "Votre double authentification est active",
    paragraphs: [
      "Une application donne désormais un code, demandé après votre mot de passe chaque fois que vous vous connectez.",
      NOT_YOU,
    ],
    action: account,
  }),
  secondFactorRemoved: (_: Record<string, never>): Message => ({
    subject: "La double authentification de votre compte est retirée",
    heading: "Votre double authentification est retirée",
    paragraphs: [
      "Votre compte s’ouvre désormais avec votre mot de passe seul, et vos codes de récupération ne servent plus.",
      NOT_YOU,
    ],
    action: account,
  }),
  recoveryCodesDrawn: (_: Record<string, never>): Message => ({
    subject: "Vos codes de récupération ont été remplacés",
    heading: "Vos codes de récupération sont remplacés",
    paragraphs: [
      "Dix nouveaux codes de récupération viennent d’être tirés pour votre compte ; les précédents ne servent plus.",
      NOT_YOU,
    ],
    action: account,
  }),
  factorReset: (_: Record<string, never>): Message => ({
    subject: "La double authentification de votre compte est rétablie",
    heading: "Votre double authentification est retirée, à remettre en place",
    paragraphs: [
      "Deux administrateurs du portail ont retiré la double authentification de votre compte, et vos sessions sont fermées. Connectez-vous avec votre mot de passe, puis activez-la de nouveau.",
      NOT_YOU,
    ],
    action: account,
  }),
  factorResetToConfirm: ({ userId }: { userId: string }): Message => ({
    subject: "Un rétablissement attend votre confirmation",
    heading: "Une double authentification est à rétablir",
    paragraphs: [
      "Un autre administrateur propose de retirer la double authentification d’une personne qui dit l’avoir perdue. Assurez-vous auprès d’elle, autrement que par courriel, que la demande est la sienne, puis confirmez, ou retirez la proposition.",
      "Sans la confirmation d’un second administrateur dans les sept jours, rien ne change.",
    ],
    action: { label: "Voir la proposition", path: `/administration/comptes/${userId}` },
  }),
  factorResetDone: ({ userId }: { userId: string }): Message => ({
    subject: "La double authentification d’un compte a été retirée",
    heading: "Une double authentification a été retirée par deux administrateurs",
    paragraphs: [
      "La personne concernée en est prévenue. Si cela vous surprend, parlez-en aussitôt à un autre administrateur : le journal garde qui l’a fait.",
    ],
    action: { label: "Voir le compte", path: `/administration/comptes/${userId}` },
  }),
  recoveryCodeUsed: ({ left }: { left: number }): Message => ({
    subject: "Un code de récupération de votre compte a servi",
    heading: "Un de vos codes de récupération a servi",
    paragraphs: [
      `Un code de récupération vient de remplacer celui de votre application. ${remaining(left)}`,
      NOT_YOU,
    ],
    action: account,
  }),
} as const;
