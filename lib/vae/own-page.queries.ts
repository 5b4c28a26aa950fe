import "server-only";
import { pageById } from "@/lib/auth/page-by-id";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { getOwnEdition, getOwnVaePage } from "./draft.queries";

/** How a page opens one's own VAE candidacy while it is in one of these states. */
export const ownVaePage = (title: string, states: readonly CandidacyState[]) =>
  pageById(
    (actor, id, now) => getOwnVaePage(actor, id, states, now),
    ({ candidacy }) => dossierTitle(title, candidacy),
  );

/** How a page opens the validation file one is writing. */
export const ownEditionPage = (title: string) =>
  pageById(getOwnEdition, ({ candidacy }) => dossierTitle(title, candidacy));
