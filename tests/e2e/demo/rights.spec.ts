import { addressesOf } from "../../support/served.ts";
import { isWhole } from "../../support/whole.ts";
import { type Answer, ask, inTurns, type Mode, modes, type Verdict } from "../support/http.ts";
import { allEntries, type Entry } from "../support/pages.ts";
import { accessGrid } from "./access-grid.ts";
import type { Row } from "./access-row.ts";
import { type Relation, relations } from "./relations.ts";
import type { Subject } from "./subjects.ts";
import { expect, test, type World } from "./world.ts";

const [portal = ""] = addressesOf("demo");
const entries = allEntries();

test("every page and every route handler has its row, and no row is left of a page that is gone", () => {
  const patterns = entries.map(({ pattern }) => pattern);
  const rows = new Set(accessGrid.map(({ page }) => page));
  expect([...rows].sort()).toEqual([...patterns].sort());
});

for (const [index, row] of accessGrid.entries()) {
  const which = [row.page, row.subject, row.about].filter(Boolean).join(" · ");
  test(`${which}: as each person, in each way of asking`, async ({ world }) => {
    const subject = world.subjects[row.subject ?? "atSession"];
    const address = portal + (await row.at(subject));
    const entry = entries.find(({ pattern }) => pattern === row.page);
    const questions = questionsOf(entry, index);
    const faults = await inTurns(questions, async ({ relation, mode }) => {
      const cookie = await world.cookieOf(row.subject ?? "atSession", relation);
      const answer = await ask(address, mode, { cookie, entry });
      return faultsOf(row, { relation, mode }, answer, strange(world, row, relation, subject));
    });
    expect(faults.flat()).toEqual([]);
  });
}

type Question = { relation: Relation; mode: Mode };

/** What answers with a file is asked for as a document alone: it has no payload. */
function questionsOf(entry: Entry | undefined, index: number): Question[] {
  const ways = entry?.kind === "route" ? modes.slice(0, 1) : modes;
  const isTurn = (way: number, place: number) => isWhole || (index + place + way) % 3 === 0;
  return relations.flatMap((relation, place) =>
    ways
      .filter((mode, way) => mode === "html" || isTurn(way, place))
      .map((mode) => ({ relation, mode })),
  );
}

function faultsOf(row: Row, { relation, mode }: Question, answer: Answer, personal: string[]) {
  const who = `${relation}, ${mode}`;
  const expected = expectedOf(row, relation);
  const isWrong = decides(mode, row) && answer.verdict !== expected;
  const isBlank =
    mode === "html" && isPage(row) && answer.verdict === 404 && !HEADING.test(answer.body);
  const told = personal.filter((text) => answer.body.includes(text));
  return [
    ...(isWrong ? [`${who}: ${answer.verdict} instead of ${expected}`] : []),
    ...(isBlank ? [`${who}: nothing to read without a script`] : []),
    ...told.map((text) => `${who}: reads ${text}`),
  ];
}

const HEADING = /<h1[^>]*>Il n’y a rien à cette adresse/;
const isPage = ({ page }: Row) => entries.find(({ pattern }) => pattern === page)?.kind === "page";

/**
 * A prefetch is the frame of a page, before anybody is asked who they are; a list asked for without its layout
 * may come empty. Neither may tell anything of anybody.
 */
const decides = (mode: Mode, { page }: Row) =>
  mode === "html" || mode === "payload" || (mode === "page alone" && page.includes("["));

function expectedOf(
  { opens, answer = 200, visitor = "sign-in" }: Row,
  relation: Relation,
): Verdict {
  if (opens.includes(relation)) return answer;
  return relation === "nobody" ? visitor : 404;
}

/** What this person must not find there: the candidate's name and addresses, but for their own. */
function strange(world: World, row: Row, relation: Relation, { personal }: Subject): string[] {
  const { opens, sees = opens } = row;
  if (relation === "self" || sees.includes(relation)) return [];
  if (relation === "nobody") return personal;
  const own = world.people[row.subject ?? "atSession"][relation];
  return personal.filter((text) => text !== own);
}

test("the grid can see: who may read a dossier finds the name there, as a page and as a payload", async ({
  world,
}) => {
  const { candidacyId, personal } = world.subjects.atSession;
  const address = `${portal}/secretariat/candidatures/${candidacyId}`;
  const cookie = await world.cookieOf("atSession", "secretariat");
  for (const mode of ["html", "payload"] as const) {
    const { body } = await ask(address, mode, { cookie });
    expect(personal.filter((text) => body.includes(text))).not.toEqual([]);
  }
});
