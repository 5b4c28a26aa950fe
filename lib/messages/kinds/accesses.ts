import { routes } from "@/lib/routes";
import type { Message } from "./message";

const accessChanges = {
  GIVEN: "Un accès au secrétariat ou à l’administration a été donné",
  ENDED: "Il a été mis fin à un accès au secrétariat ou à l’administration",
  DISABLED: "Un compte a été désactivé",
  ENABLED: "Un compte a été réactivé",
} as const;
type AccessChange = { userId: string; what: keyof typeof accessChanges };

const recoveryNews = {
  TO_CONFIRM: "Un changement d’adresse attend la confirmation d’un second administrateur",
  STARTED: "Un changement d’adresse a commencé pour un compte",
  DONE: "Un compte a changé d’adresse",
  OBJECTED: "Un changement d’adresse a été refusé par le titulaire du compte",
  WITHDRAWN: "Un changement d’adresse a été retiré",
  REGAINED: "Un changement d’adresse est sans objet : la personne a retrouvé son accès",
  LAPSED: "Un changement d’adresse est resté sans effet",
} as const;
type RecoveryNews = { userId: string; what: keyof typeof recoveryNews };

const recoveryAdvice = (what: RecoveryNews["what"]) =>
  what === "OBJECTED"
    ? "La personne qui s’est présentée n’était peut-être pas le titulaire du compte : parlez-en avant d’en demander un autre, que deux administrateurs devront porter."
    : "Si cela vous surprend, parlez-en aussitôt à un administrateur : le journal garde qui a fait quoi.";

const accountPage = (userId: string) => `/administration/comptes/${userId}`;

/** What administrators do to accounts and settings: told to who receives or loses something, and to the other administrators. */
export type MarkChange = "APPOINTED" | "ENDED" | "REMOVED" | "LOGO_ADOPTED" | "LOGO_WITHDRAWN";

/** What was done to what documents bear of the body's own. */
const markChanges: Record<MarkChange, string> = {
  APPOINTED: "Un signataire des certificats est enregistré",
  ENDED: "Le dernier jour d’un signataire des certificats est fixé",
  REMOVED: "Un signataire des certificats est retiré",
  LOGO_ADOPTED: "Un logo est en tête des documents",
  LOGO_WITHDRAWN: "Le logo des documents est retiré",
};
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const accessMessages = {
  accessEnded: ({ purpose }: { purpose: string }): Message => ({
    subject: "Un de vos accès au portail du CQP a pris fin",
    heading: "Un de vos accès a pris fin",
    paragraphs: [
      `Votre compte du portail ne vous donne plus cet accès : ${purpose}.`,
      "Si vous ne l’attendiez pas, prévenez un administrateur du portail.",
    ],
    action: { label: "Ouvrir le portail", path: "/espace" },
  }),
  accountDisabled: (_: Record<string, never>): Message => ({
    subject: "Votre compte du portail du CQP est désactivé",
    heading: "Votre compte est désactivé",
    paragraphs: [
      "Un administrateur du portail a désactivé votre compte : il ne permet plus de se connecter. Rien de vos dossiers n’est perdu.",
      "Si vous ne l’attendiez pas, prévenez le secrétariat.",
    ],
  }),
  accountJoined: (_: Record<string, never>): Message => ({
    subject: "Votre compte du portail du CQP est fermé",
    heading: "Vos dossiers sont réunis dans votre autre compte",
    paragraphs: [
      "Vous aviez deux comptes sur le portail, et chacun ses dossiers. Le secrétariat les a réunis : connectez-vous désormais avec l’adresse de votre autre compte. Rien n’est perdu.",
      "Si vous n’avez pas d’autre compte, prévenez le secrétariat sans attendre.",
    ],
  }),
  dossiersJoined: (_: Record<string, never>): Message => ({
    subject: "Vos dossiers du portail du CQP sont réunis",
    heading: "Vos dossiers sont réunis",
    paragraphs: [
      "Vous aviez deux comptes sur le portail. Le secrétariat a réuni dans celui-ci tous vos dossiers, vos blocs acquis et vos certificats ; votre autre compte est fermé.",
      "Si un de ces dossiers n’est pas le vôtre, prévenez le secrétariat sans attendre.",
    ],
    action: { label: "Voir mes candidatures", path: routes.candidateHome },
  }),
  accountEnabled: (_: Record<string, never>): Message => ({
    subject: "Votre compte du portail du CQP est réactivé",
    heading: "Votre compte est réactivé",
    paragraphs: [
      "Un administrateur du portail a réactivé votre compte, avec les accès qu’il donnait.",
      "Si vous ne l’attendiez pas, prévenez le secrétariat.",
    ],
    action: { label: "Se connecter", path: "/connexion" },
  }),
  accessToConfirm: ({ userId }: { userId: string }): Message => ({
    subject: "Un accès attend votre confirmation",
    heading: "Un accès attend votre confirmation",
    paragraphs: [
      "Un autre administrateur propose de donner à une personne un accès au secrétariat ou à l’administration. Vérifiez qu’elle l’attend, puis confirmez, ou retirez la proposition.",
      "Sans la confirmation d’un second administrateur dans les sept jours, personne n’obtient cet accès.",
    ],
    action: { label: "Voir la proposition", path: accountPage(userId) },
  }),
  accessChanged: ({ userId, what }: AccessChange): Message => ({
    subject: "Un compte du portail a changé",
    heading: accessChanges[what],
    paragraphs: [
      `${accessChanges[what]}, par un autre administrateur ou par qui exploite le portail.`,
      "Si cela vous surprend, parlez-en aussitôt à un autre administrateur : le journal garde qui l’a fait.",
    ],
    action: { label: "Voir le compte", path: accountPage(userId) },
  }),
  addressRecoveryNews: ({ userId, what }: RecoveryNews): Message => ({
    subject: "Changement d’adresse d’un compte du portail",
    heading: recoveryNews[what],
    paragraphs: [`${recoveryNews[what]}.`, recoveryAdvice(what)],
    action: { label: "Voir le changement", path: `/adresses/${userId}` },
  }),
  settingChanged: ({ label, key }: { label: string; key: string }): Message => ({
    subject: "Un paramètre du portail a été modifié",
    heading: "Un paramètre a été modifié ou confirmé",
    paragraphs: [
      `Un autre administrateur a modifié ou confirmé ce paramètre : ${label}.`,
      "Si cela vous surprend, parlez-lui-en : le journal garde qui l’a fait, et chaque paramètre sa source.",
    ],
    action: { label: "Voir le paramètre", path: `/administration/parametres#${key}` },
  }),
  marksChanged: ({ change }: { change: MarkChange }): Message => ({
    subject: "La signature ou le logo du portail a changé",
    heading: markChanges[change],
    paragraphs: [
      `Un autre administrateur l’a fait\u00a0: ${lowered(markChanges[change])}.`,
      "Si cela vous surprend, parlez-lui-en\u00a0: le journal garde qui l’a fait.",
    ],
    action: { label: "Voir la signature et le logo", path: "/administration/signature" },
  }),
} as const;
