import type { RefusedTryKind } from "@/lib/platform/shared/refused-try";

export const refusedTryLabels: Record<RefusedTryKind, string> = {
  SIGN_IN_FAILED: "Connexion refusée : mot de passe faux",
  SIGN_IN_SLOWED: "Connexion ralentie : le mot de passe n’a pas été lu",
  PASSWORD_REFUSED: "Mot de passe redemandé, refusé",
  LINK_REFUSED: "Lien qui ne sert plus ou mal copié",
  CODE_REFUSED: "Code de la double authentification, refusé",
  ACT_REFUSED: "Action refusée : introuvable ou interdite",
};
