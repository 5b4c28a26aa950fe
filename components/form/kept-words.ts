import type { KeptForm } from "@/lib/platform/form/form-state";

/** Why a text comes back, and what is to be done with it. */
export const keptWords: Record<KeptForm["cause"], { title: string; text: string }> = {
  SESSION_ENDED: {
    title: "Votre session s’était terminée.",
    text: "Voici votre texte, tel que vous l’aviez écrit. Il n’est pas encore enregistré : relisez-le, puis envoyez-le.",
  },
  CODE_ASKED: {
    title: "Votre code est bien reçu : envoyez maintenant ce formulaire.",
    text: "Voici ce que vous y aviez écrit. Rien n’est encore fait : ressaisissez votre mot de passe s’il est demandé, puis envoyez.",
  },
  REFUSED: {
    title: "Votre envoi n’a pas été pris en compte.",
    text: "Voici votre texte, tel que vous l’aviez écrit\u00a0: corrigez ce qui est signalé, puis envoyez à nouveau.",
  },
  PORTAL_UPDATED: {
    title: "Le portail vient d’être mis à jour : relisez, puis envoyez à nouveau.",
    text: "Voici votre texte, tel que vous l’aviez écrit. Il n’est pas encore enregistré.",
  },
};
