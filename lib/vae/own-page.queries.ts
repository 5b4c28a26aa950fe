import "server-only";
import { pageById } from "@/lib/auth/page-by-id";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { type Edits, getOwnEdition, getOwnVaePage } from "./draft.queries";

/** How a page opens one's own VAE candidacy while one of these may be written in it. */
export const ownVaePage = (title: string, edits: Edits) =>
  pageById(
    (actor, id, now) => getOwnVaePage(actor, id, edits, now),
    ({ candidacy }) => dossierTitle(title, candidacy),
  );

/** How a page opens the validation file one is writing. */
export const ownEditionPage = (title: string) =>
  pageById(getOwnEdition, ({ candidacy }) => dossierTitle(title, candidacy));
