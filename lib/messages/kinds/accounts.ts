import { portalTitle } from "@/lib/platform/shared/portal";
import type { Message } from "./message";

type OneUseLink = { invitationId: string; issue: number };
/** `from`: the first day, in French, on which a change of address may take effect. */
type Recovery = OneUseLink & { recoveryId: string; from: string };

const action = (
  page: "invitation" | "confirmer",
  label: string,
  { invitationId, issue }: OneUseLink,
) => ({
  label,
  invitation: { page, id: invitationId, issue },
});

/** Registration, invitation and password: the only messages that carry a one-use link. */
export const accountMessages = {
  confirmEmail: (link: OneUseLink): Message => ({
    subject: "Confirmez votre adresse électronique",
    heading: "Confirmez votre adresse",
    paragraphs: [
      `Vous avez demandé l’ouverture d’un compte sur le portail du ${portalTitle}.`,
      "Confirmez votre adresse dans les 48 heures, avec le mot de passe que vous avez choisi. Si vous n’êtes pas à l’origine de cette demande, ne faites rien : aucun compte ne sera ouvert.",
    ],
    action: action("confirmer", "Confirmer mon adresse", link),
  }),
  alreadyRegistered: (_: Record<string, never>): Message => ({
    subject: "Votre compte existe déjà",
    heading: "Vous avez déjà un compte",
    paragraphs: [
      "L’ouverture d’un compte ou un changement d’adresse vient d’être demandé avec votre adresse, qui sert déjà à un compte du portail.",
      "Connectez-vous comme d’habitude. Si vous avez oublié votre mot de passe, demandez-en un nouveau depuis la page de connexion.",
    ],
    action: { label: "Se connecter", path: "/connexion" },
  }),
  resetPassword: (link: OneUseLink): Message => ({
    subject: "Choisissez un nouveau mot de passe",
    heading: "Nouveau mot de passe",
    paragraphs: [
      "Un nouveau mot de passe a été demandé pour votre compte. Ce lien sert une seule fois, pendant une heure.",
      "Si vous n’avez rien demandé, votre mot de passe actuel reste valable : ne faites rien.",
    ],
    action: action("invitation", "Choisir un mot de passe", link),
  }),
  invited: ({ purpose, ...link }: OneUseLink & { purpose: string }): Message => ({
    subject: "Votre invitation sur le portail du CQP",
    heading: "Votre invitation sur le portail",
    paragraphs: [
      `Le portail du ${portalTitle} vous attend pour ${purpose}.`,
      "Choisissez votre mot de passe pour ouvrir votre accès. Ce lien sert une seule fois, pendant quatorze jours.",
    ],
    action: action("invitation", "Ouvrir mon accès", link),
  }),
  joined: ({ purpose }: { purpose: string }): Message => ({
    subject: "Un nouvel accès sur le portail du CQP",
    heading: "Vous avez un nouvel accès",
    paragraphs: [`Avec votre compte du portail, vous pouvez maintenant ${purpose}.`],
    action: { label: "Ouvrir le portail", path: "/espace" },
  }),
  changeEmail: (link: OneUseLink): Message => ({
    subject: "Confirmez votre nouvelle adresse",
    heading: "Confirmez votre nouvelle adresse",
    paragraphs: [
      "Confirmez cette adresse dans les 48 heures : elle remplacera l’ancienne pour vous connecter et recevoir nos messages.",
    ],
    action: action("confirmer", "Confirmer ma nouvelle adresse", link),
  }),
  emailChangeAsked: (_: Record<string, never>): Message => ({
    subject: "Changement d’adresse demandé",
    heading: "Un changement d’adresse a été demandé",
    paragraphs: [
      "Une nouvelle adresse électronique vient d’être demandée pour votre compte. Elle remplacera celle-ci une fois confirmée.",
      "Si ce n’est pas vous, changez aussitôt votre mot de passe et prévenez le secrétariat.",
    ],
    action: { label: "Voir mon compte", path: "/compte" },
  }),
  addressRecovery: ({ from, ...link }: Recovery): Message => ({
    subject: "Confirmez votre nouvelle adresse sur le portail du CQP",
    heading: "Votre compte va passer à cette adresse",
    paragraphs: [
      "Comme vous l’avez demandé, pièce d’identité à l’appui, votre compte du portail va passer à cette adresse. Confirmez-la dans les quatorze jours : ce lien sert une seule fois.",
      `Le changement prend effet le ${from} au plus tôt, si votre ancienne adresse ne le refuse pas : vous recevrez alors ici le lien pour choisir votre mot de passe. Si vous n’avez rien demandé, ne faites rien.`,
    ],
    action: action("confirmer", "Confirmer ma nouvelle adresse", link),
  }),
  addressRecoveryWarning: ({ from, ...link }: Recovery): Message => ({
    subject: "Un changement d’adresse est demandé pour votre compte",
    heading: "Votre compte va changer d’adresse",
    paragraphs: [
      `Une personne qui s’est présentée comme vous, pièce d’identité à l’appui, a demandé que votre compte du portail passe à une autre adresse. Ce changement prend effet le ${from} au plus tôt.`,
      "Si c’est vous, ne faites rien. Sinon, refusez-le avant cette date, par ce lien ou depuis « Mon compte » : votre compte gardera son adresse, et les administrateurs du portail seront prévenus.",
    ],
    action: action("confirmer", "Refuser ce changement", link),
  }),
  addressLeft: (_: { recoveryId: string }): Message => ({
    subject: "Votre compte du portail a changé d’adresse",
    heading: "Votre compte a changé d’adresse",
    paragraphs: [
      "Les sept jours pour refuser le changement annoncé sont passés : votre compte du portail n’a plus cette adresse, son mot de passe ne sert plus et ses sessions sont fermées.",
      "Si ce n’est pas vous, prévenez aussitôt le secrétariat : le journal garde qui a demandé ce changement.",
    ],
    action: { label: "Joindre le secrétariat", path: "/mentions-legales" },
  }),
  passwordChanged: (_: Record<string, never>): Message => ({
    subject: "Votre mot de passe a été changé",
    heading: "Votre mot de passe a été changé",
    paragraphs: [
      "Le mot de passe de votre compte vient d’être changé et vos autres sessions ont été fermées.",
      "Si ce n’est pas vous, demandez aussitôt un nouveau mot de passe et prévenez le secrétariat.",
    ],
    action: { label: "Demander un nouveau mot de passe", path: "/mot-de-passe" },
  }),
} as const;
