import "server-only";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { pageById } from "@/lib/platform/auth/page-by-id";
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
