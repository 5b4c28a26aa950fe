import { connection } from "next/server";
import pg from "pg";
import { shortRouteLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import type { CandidacyRoute, CandidacyState } from "@/lib/candidacies/state";
import { fullName, type PersonName } from "@/lib/candidates/candidate";
import { dateToDay, daysBetween, formatShortDay, parisDay } from "@/lib/platform/shared/calendar";

type Row = Partial<PersonName> & {
  id: string;
  number: string;
  route: CandidacyRoute;
  state: CandidacyState;
  stateSince: Date;
  invitedName: string | null;
  company: string | null;
  blocks: number[];
  nextDueOn: Date;
};

/** What the secretariat’s list shows, by one statement. */
const ROWS = `
  SELECT c.id, c.number, c.route, c.state, c."stateSince", c."invitedName", c."nextDueOn",
    p."firstName", p."birthName", p."usageName", f.name AS company,
    ARRAY(SELECT b.ordinal FROM "RequestedBlock" r JOIN "CompetencyBlock" b ON b.id = r."blockId"
      WHERE r."candidacyId" = c.id ORDER BY b.ordinal) AS blocks
  FROM "Candidacy" c LEFT JOIN "Candidate" p ON p.id = c."candidateId" LEFT JOIN "Company" f ON f.id = c."companyId"
  WHERE c.state <> 'DRAFT' ORDER BY c."stateSince" DESC, c.id DESC LIMIT 26`;
const SHOWN = 25;
const NEVER = "9999-12-31";

const pool = new pg.Pool(); // where the variables of PostgreSQL say

/** The same table as the portal’s, read and drawn by nothing but Next: no session, no right, no frame, no style. */
export default async function List() {
  await connection();
  const { rows } = await pool.query<Row>({ name: "rows", text: ROWS });
  return (
    <table>
      <thead>
        <tr>
          {["Candidature", "Candidat", "Voie", "Blocs", "État", "Échéance"].map((header) => (
            <th key={header}>{header}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, SHOWN).map((row) => (
          <tr key={row.id}>
            <td>
              <a href={`/secretariat/candidatures/${row.id}`}>{row.number}</a>
            </td>
            <td>
              {nameOf(row)}
              {row.company && <small>{row.company}</small>}
            </td>
            <td>{shortRouteLabels[row.route]}</td>
            <td>{row.blocks.join(" et ")}</td>
            <td>
              <b>{stateLabel(row.state, row.route).label}</b>
              <small>depuis le {formatShortDay(parisDay(row.stateSince))}</small>
            </td>
            <td>
              <Due on={dateToDay(row.nextDueOn)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nameOf = ({ firstName, birthName, usageName, invitedName }: Row) =>
  firstName && birthName ? fullName({ firstName, birthName, usageName }) : invitedName;

function Due({ on }: { on: string }) {
  if (on === NEVER) return "—";
  const left = daysBetween(parisDay(new Date()), on);
  const days = `dans ${left} ${left > 1 ? "jours" : "jour"}`;
  return (
    <>
      {formatShortDay(on)}
      <small>{left < 0 ? "dépassée" : left === 0 ? "aujourd’hui" : days}</small>
    </>
  );
}
