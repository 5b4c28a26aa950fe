import { routes } from "../../../../lib/routes.ts";
import { list, type Row } from "../access-row.ts";
import type { Relation } from "../relations.ts";

const jurors: Relation[] = ["juror", "recusedJuror", "otherJuror"];
/** A member with a link to one candidate sits for the others, and does not find that candidate's name. */
const sitting: Relation[] = ["juror", "recusedJuror"];

const about = (page: string): Row => ({
  page: `/jury/sessions/[id]${page}`,
  at: ({ sessionId }) => routes.jurySession(sessionId ?? "") + page,
  opens: sitting,
  sees: ["juror"],
});

export const juryRows: Row[] = [
  list("/jury", jurors, ["juror"]),
  about(""),
  about("/deliberation"),
  { ...about("/agenda"), sees: [] },
  ...(["atSession", "vaeAtSession"] as const).map(
    (subject): Row => ({
      page: "/jury/sessions/[id]/dossiers/[candidacyId]",
      subject,
      at: ({ sessionId, candidacyId }) => routes.juryCandidacy(sessionId ?? "", candidacyId),
      opens: ["juror"],
    }),
  ),
  about("/proces-verbal"),
];
