export const swornAuthorLabel =
  "Je certifie sur l’honneur être l’auteur de ce dossier, qui décrit des activités que j’ai réellement exercées.";
export const SWORN_AUTHOR_MISSING = "Cochez cette déclaration pour déposer votre dossier.";
