import { expect, test } from "vitest";
import {
  candidacyAfter,
  candidacyEventsFrom,
  statesTaking,
  takesEvent,
} from "@/lib/candidacies/candidacy";
import { vaeStage } from "@/lib/candidacies/path";
import {
  DRAFT_STATES,
  ENDED_STATES,
  editAllowed,
  isDecided,
  isOpen,
} from "@/lib/candidacies/phase";
import { CANDIDACY_STATES, type CandidacyState, STATES_ON } from "@/lib/candidacies/state";
import {
  SESSION_STATES,
  sessionAfter,
  sessionEventsFrom,
  sessionTakesEvent,
} from "@/lib/jury-sessions/jury-session";
import {
  CONCLUDED_STATES,
  hasSat,
  isBeforeSitting,
  editAllowed as isSessionEdited,
  isSigned,
  isSummoned,
  maySecretaryRead,
} from "@/lib/jury-sessions/phase";
import { db } from "@/lib/platform/db/client";

const namesOf = async (type: string): Promise<string[]> =>
  (
    await db.$queryRaw<{ name: string }[]>`
      SELECT e.enumlabel AS name FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typname = ${type}`
  ).map(({ name }) => name);

test("the states are those of the code", async () => {
  expect(new Set(await namesOf("CandidacyState"))).toEqual(new Set(CANDIDACY_STATES));
  expect(new Set(await namesOf("JurySessionState"))).toEqual(new Set(SESSION_STATES));
});

/** Every constraint and function that compares a state with a literal, as the catalogue holds it. */
const readObjects = () => db.$queryRaw<{ name: string; text: string }[]>`
  SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE contype = 'c'
    AND conrelid IN ('"Candidacy"'::regclass, '"JurySession"'::regclass)
  UNION ALL SELECT p.proname, coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public'`;

const words = (text: string): string[] =>
  [...text.matchAll(/'(\w+)'/g)].map(([, word = ""]) => word);
const LIST =
  /\bstate\b\)?\s*(?:(?:NOT )?IN\s*\(([^)]*)\)|(?:=|<>)\s*(?:ANY|ALL)\s*\(+ARRAY\[([^\]]*)\]|(?:=|<>)\s*('\w+'))/g;

/** The lists of states of one object, in the order of its text. */
const listsOf = (text: string): string[][] =>
  [...text.matchAll(LIST)].map(([, inside, array, single]) =>
    words(inside ?? array ?? single ?? "").sort(),
  );

const candidaciesWhere = (holds: (state: (typeof CANDIDACY_STATES)[number]) => boolean) =>
  CANDIDACY_STATES.filter(holds);
const sessionsWhere = (holds: (state: (typeof SESSION_STATES)[number]) => boolean) =>
  SESSION_STATES.filter(holds);
const onBoth = STATES_ON.VAE.filter((state) =>
  (STATES_ON.WORKPLACE as readonly string[]).includes(state),
);
const alone = (states: readonly string[]) =>
  states.filter((state) => !(onBoth as readonly string[]).includes(state));

const signed = sessionsWhere(isSigned);
const sat = sessionsWhere(hasSat);
const deliberated = sessionsWhere(maySecretaryRead);

/** At work, from the closing of the grids on, but for what a candidacy was broken off in. */
const closedGrids: CandidacyState[] = [
  ...statesTaking("reopenGrids"),
  ...statesTaking("transmit"),
  ...statesTaking("acceptAssessment"),
  ...statesTaking("schedule"),
  ...statesTaking("recordDecision"),
  ...candidaciesWhere(isDecided),
];

/** What each of them must say: from the tables of the code; a single state is a rule of that step alone. */
const expected: Record<string, readonly (readonly string[])[]> = {
  Candidacy_route_state: [onBoth, alone(STATES_ON.VAE), alone(STATES_ON.WORKPLACE)],
  Candidacy_parties: [["REGISTERED", "CANCELLED"]],
  Candidacy_registered_blank: [statesTaking("confirm")],
  Candidacy_number: [["DRAFT", "WITHDRAWN"]],
  Candidacy_submitted: [STATES_ON.VAE.filter((state) => vaeStage(state) === "ADMISSIBILITY")],
  JurySession_endReason: [["CANCELLED"]],
  JurySession_dates: [
    sessionsWhere((state) => hasSat(state) || (isBeforeSitting(state) && isSummoned(state))),
    sat,
    deliberated,
    signed,
  ],
  ended_at: [["DRAFT"], ["REGISTERED"]],
  last_edit_at: [["DRAFT"]],
  is_erasable: [["DRAFT"]],
  retention_hold: [["DRAFT"], ["REGISTERED"]],
  keep_erased: [["WITHDRAWN"]],
  is_open: [candidaciesWhere((state) => !isOpen(state))],
  guard_candidacy: [
    ["DRAFT", "REGISTERED"],
    ENDED_STATES,
    ["DRAFT"],
    candidaciesWhere(isDecided),
    signed,
  ],
  guard_session: [["PLANNED"], CONCLUDED_STATES, signed],
  guard_absence_notice: [sessionsWhere((state) => isSessionEdited(state, "announceAbsence"))],
  guard_session_part: [CONCLUDED_STATES],
  guard_entry_part: [CONCLUDED_STATES, sessionsWhere((state) => isSessionEdited(state, "decide"))],
  guard_entry_double: [candidaciesWhere((state) => takesEvent(state, "recordDecision"))],
  guard_minutes: [sessionsWhere((state) => sessionTakesEvent(state, "drawUpMinutes"))],
  guard_minutes_signature: [sessionsWhere((state) => sessionTakesEvent(state, "sign"))],
  decision_groups: [signed],
  guard_acquired_block: [signed],
  guard_certificate: [candidaciesWhere(isDecided)],
  guard_closed_text: [closedGrids],
  guard_piece_verdict: [candidaciesWhere((state) => editAllowed(state, "examinePieces"))],
  guard_handler: [ENDED_STATES, DRAFT_STATES],
  guard_gap_analysis: [candidaciesWhere((state) => editAllowed(state, "analyseRequest"))],
  guard_competency_assessment: [candidaciesWhere((state) => editAllowed(state, "assess"))],
};

const candidacyMoves = CANDIDACY_STATES.flatMap((state) =>
  candidacyEventsFrom(state).map((event) => `${state} → ${candidacyAfter(state, event)}`),
).filter((move) => !isStay(move));
const sessionMoves = SESSION_STATES.flatMap((state) =>
  sessionEventsFrom(state).map((event) => `${state} → ${sessionAfter(state, event)}`),
).filter((move) => !isStay(move));
function isStay(move: string): boolean {
  const [before, after] = move.split(" → ");
  return before === after;
}

test("what the database lists by state is what the tables say", async () => {
  const found = (await readObjects())
    .map(({ name, text }) => [name, listsOf(text)] as const)
    .filter(([, lists]) => lists.length > 0);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(
      Object.entries(expected).map(([name, lists]) => [
        name,
        lists.map((list) => [...list].sort()),
      ]),
    ),
  );
});

test.each([
  ["candidacy_moves", "CandidacyState", candidacyMoves],
  ["session_moves", "JurySessionState", sessionMoves],
])("%s knows the moves of the table, and no other", async (name, type, moves) => {
  const found = await db.$queryRawUnsafe<{ move: string }[]>(
    `SELECT a || ' → ' || b AS move FROM unnest(enum_range(NULL::"${type}")) a, unnest(enum_range(NULL::"${type}")) b WHERE ${name}(a, b)`,
  );
  expect(new Set(found.map(({ move }) => move))).toEqual(new Set(moves));
});
