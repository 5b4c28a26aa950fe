import {
  DUE_FIRST,
  MINE,
  NOBODYS,
  stateFilterLabels,
  toCursorText,
} from "../../lib/candidacies/lists/filters.ts";
import { routes } from "../../lib/routes.ts";
import type { Relation } from "../e2e/demo/relations.ts";

export type View = { of: Relation; at: string };
export type Rows = (sql: string) => Promise<{ id: string; at: Date }[]>;

const states = Object.keys(stateFilterLabels);
/** Often, with another, never, hardly ever, a number, one letter too few to look for. */
const words = ["martin", "delacroix léa", "zzyzx", "belardtier", "G0000042", "ma"];

/** A row in the middle of a list, after which a page may begin. */
const middle = (table: string, order = "id", of = "TRUE") =>
  `SELECT id, ${order} AS at FROM "${table}" WHERE ${of} ORDER BY ${order}, id
  OFFSET (SELECT count(*) / 2 FROM "${table}" WHERE ${of}) LIMIT 1`;

const of = (relation: Relation, addresses: readonly string[]): View[] =>
  addresses.map((at) => ({ of: relation, at }));

/** What the lists are asked for besides their first page: each filter, searches, what lies deep. */
export async function listViews(rows: Rows, companyId: string): Promise<View[]> {
  const after = async (table: string, order?: string, where?: string) => {
    const [row] = await rows(middle(table, order, where));
    if (!row) throw new Error(`no row in the middle of ${table}`);
    return row;
  };
  const candidacy = toCursorText(await after("Candidacy", `"stateSince"`, "state <> 'DRAFT'"));
  const own = toCursorText(
    await after("Candidacy", `"stateSince"`, `"companyId" = '${companyId}'`),
  );
  const { id: certificate } = await after("Certificate", `"issuedOn"`);
  const { id: session } = await after("JurySession", `"heldOn"`);
  const { id: company } = await after("Company", "name");
  const { id: message } = await after("OutgoingMessage", `"createdAt"`);
  const { id: account } = await after("User", `"createdAt"`);
  return [
    ...of("secretariat", [
      ...states.map((state) => routes.secretariatCandidacies({ state })),
      ...["vae", "travail"].map((route) => routes.secretariatCandidacies({ route })),
      routes.secretariatCandidacies({ state: "a-etudier", route: "travail" }), // no row
      routes.secretariatCandidacies({ after: candidacy }),
      routes.secretariatCandidacies({ state: "decidees", route: "vae", after: candidacy }),
      routes.secretariatCandidacies({ company: companyId }),
      routes.secretariatCandidacies({ sort: DUE_FIRST }),
      ...[MINE, NOBODYS].flatMap((handler) => [
        routes.secretariatCandidacies({ handler }),
        routes.secretariatCandidacies({ handler, sort: DUE_FIRST }),
        routes.secretariatCandidacies({ handler, state: "a-etudier", sort: DUE_FIRST }),
      ]),
      ...words.flatMap((q) => [
        routes.secretariatCandidacies({ q }),
        routes.secretariatCandidacies({ q, state: "decidees" }),
        routes.certificateRegister({ q }),
      ]),
      routes.certificateRegister({ after: certificate }),
      routes.secretariatSessionsAfter(session),
      routes.secretariatCompaniesAfter(company),
      routes.secretariatMessageList({ apres: message }),
      routes.secretariatMessageList({ etat: "non-remis" }),
    ]),
    ...of("manager", [routes.companyCandidatesAfter(own)]),
    ...of("committeeMember", [routes.companyHome, routes.companyCandidates]),
    ...of("administrator", [
      ...words.map((q) => routes.accountList({ q })),
      routes.accountList({ apres: account }),
      routes.auditLogOf({ objet: "G0000042" }),
    ]),
  ];
}
