import { describe, expect, test } from "vitest";
import { minutesPolicy } from "@/lib/juries/minutes/minutes.policy";
import type { SessionState } from "@/lib/jury-sessions/jury-session";
import {
  availableSessionEvents,
  decisionPolicy,
  isOutside,
  linkOf,
  mayEdit,
  type SessionSubject,
  seenBy,
  sessionPolicy,
} from "@/lib/jury-sessions/jury-session.policy";
import { type Actor, clockActor, nobody, type Relations } from "@/lib/platform/actor/actor";

const HELD = "2026-11-22";
const person = (userId: string, relations: Partial<Relations> = {}): Actor => ({
  ...{ userId, sessionId: userId },
  relations: { ...nobody.relations, ...relations },
});
const juror = (mandateId: string, startsOn = HELD, endsOn = HELD) =>
  person(mandateId, { mandates: [{ mandateId, side: "EMPLOYEES", startsOn, endsOn }] });

const actors = {
  secretary: person("secrétaire", { isSecretariat: true }),
  secretariat: person("autre secrétaire", { isSecretariat: true }),
  formerSecretary: person("secrétaire"),
  president: juror("préside"),
  present: juror("présent"),
  absent: juror("absent"),
  awayPresident: juror("préside, absent"),
  stranger: juror("d’une autre session"),
  formerJuror: juror("présent", "2026-01-01", "2026-11-21"),
  nextJuror: juror("présent", "2026-11-23", "2027-01-01"),
  administrator: person("administrateur", { isAdministrator: true }),
  clock: clockActor,
  nobody,
} satisfies Record<string, Actor>;
type Who = keyof typeof actors;

const member = (mandateId: string, isPresent: boolean, isPresiding = false) =>
  ({ mandateId, side: "EMPLOYEES", isPresent, isPresiding }) as const;
const session = (state: SessionState): SessionSubject => ({
  ...{ id: "session", state, heldOn: HELD, secretaryId: "secrétaire" },
  members: [
    ...[member("préside", true, true), member("présent", true), member("absent", false)],
    member("préside, absent", false, true),
  ],
});
const everyone = Object.keys(actors) as Who[];
const whoMay = (right: keyof typeof sessionPolicy, state: SessionState = "OPEN") =>
  everyone.filter((who) => sessionPolicy[right](actors[who], session(state)));

const staff: Who[] = ["secretary", "secretariat"];
const summoned: Who[] = ["president", "present", "absent", "awayPresident"];
const sitting: Who[] = ["president", "present"];
const holders: Record<keyof typeof sessionPolicy, Who[]> = {
  read: [...staff, ...summoned],
  readAsSecretariat: staff,
  readAsJuror: summoned,
  sit: sitting,
  liftInterest: ["secretary"],
  summon: staff,
  postpone: staff,
  cancel: staff,
  open: ["president"],
  closeDeliberation: ["president"],
  reopen: ["president"],
  drawUpMinutes: ["secretary"],
  withdrawMinutes: ["president"],
  sign: sitting,
  replaceSecretary: staff,
  keepDocket: staff,
  takeOff: staff,
  setInterview: staff,
  allowRemote: staff,
  summonLate: staff,
  declareInterest: summoned,
  announceAbsence: summoned,
  recordInterest: ["secretary"],
  recordAttendance: ["secretary"],
  recordPresiding: ["secretary"],
  recordInterview: ["secretary"],
  decide: ["president"],
};
test.each(Object.entries(holders) as [keyof typeof sessionPolicy, Who[]][])(
  "%s of an open session",
  (right, may) => {
    expect(whoMay(right)).toEqual(may);
  },
);

test("a session that is planned is shown to none of its members", () => {
  expect(whoMay("read", "PLANNED")).toEqual(staff);
  for (const right of ["sit", "open", "sign", "declareInterest"] as const)
    expect(whoMay(right, "PLANNED")).toEqual([]);
});

describe("outside the room", () => {
  const outside: Who[] = everyone.filter((who) => !["secretary", ...sitting].includes(who));
  test.each<[SessionState, Who[]]>([
    ["SUMMONED", []],
    ["OPEN", outside],
    ["DELIBERATED", outside],
    ["MINUTES_TO_SIGN", outside],
    ["MINUTES_SIGNED", []],
    ["CANCELLED", []],
  ])("of a session that is %s", (state, left) => {
    expect(everyone.filter((who) => isOutside(actors[who], session(state)))).toEqual(left);
  });

  test("a session that deliberates, or waits for a signature, is seen as open", () => {
    for (const state of ["DELIBERATED", "MINUTES_TO_SIGN"] as const) {
      expect(seenBy(actors.secretariat, session(state)).state).toBe("OPEN");
      expect(seenBy(actors.secretary, session(state)).state).toBe(state);
      expect(seenBy(actors.present, session(state)).state).toBe(state);
    }
  });
});

describe("a decision is read", () => {
  const entry = {
    links: new Map([
      ["préside", "CLEARED"],
      ["absent", "CLEARED"],
      ["présent", "LINKED"],
    ] as const),
  };
  const readers = (state: SessionState) =>
    everyone.filter((who) => decisionPolicy.read(actors[who], { session: session(state), entry }));
  test.each<[SessionState, Who[]]>([
    ["OPEN", ["president"]],
    ["DELIBERATED", ["secretary", "president"]],
    ["MINUTES_TO_SIGN", ["secretary", "president"]],
    ["MINUTES_SIGNED", ["secretary", "secretariat", "president"]],
  ])(
    "of a session that is %s by those who sit without a link, then by its secretary, then by all of the secretariat",
    (state, may) => {
      expect(readers(state)).toEqual(may);
    },
  );

  test("who declared nothing is not cleared (R35)", () => {
    expect(linkOf(entry, "préside")).toBe("CLEARED");
    expect(linkOf(entry, "présent")).toBe("LINKED");
    expect(linkOf(entry, "jamais vu")).toBe("UNDECLARED");
  });
});

test("a button is shown, and a part is entered, where state and right meet", () => {
  expect(availableSessionEvents(actors.president, session("SUMMONED"))).toEqual(["open"]);
  expect(availableSessionEvents(actors.secretariat, session("SUMMONED"))).toEqual([
    "postpone",
    "cancel",
  ]);
  expect(availableSessionEvents(actors.president, session("PLANNED"))).toEqual([]);
  expect(mayEdit(actors.president, session("OPEN"), "decide")).toBe(true);
  expect(mayEdit(actors.president, session("DELIBERATED"), "decide")).toBe(false);
  expect(mayEdit(actors.present, session("OPEN"), "decide")).toBe(false);
});

describe("the minutes are read", () => {
  const minutes = (sessionState: SessionState, isWithdrawn = false) => ({
    ...{ sessionState, isWithdrawn, heldOn: HELD, secretaryId: "secrétaire" },
    presentMandateIds: ["préside", "présent"],
    recusedMandateIds: ["présent", "absent"],
  });
  const readers = (state: SessionState, isWithdrawn?: boolean) =>
    everyone.filter((who) => minutesPolicy.read(actors[who], minutes(state, isWithdrawn)));
  test("by the present members recused from nothing and the session’s secretary, then by all of the secretariat", () => {
    expect(readers("OPEN")).toEqual(["president"]);
    expect(readers("MINUTES_TO_SIGN")).toEqual(["secretary", "president"]);
    expect(readers("MINUTES_SIGNED")).toEqual(["secretary", "secretariat", "president"]);
  });

  test("an edition that was withdrawn stays with the jury and its secretary", () => {
    expect(readers("MINUTES_SIGNED", true)).toEqual(["secretary", "president"]);
    const asSecretariat = (who: Who, isWithdrawn: boolean) =>
      minutesPolicy.readAsSecretariat(actors[who], minutes("MINUTES_SIGNED", isWithdrawn));
    expect(asSecretariat("secretariat", false)).toBe(true);
    expect(asSecretariat("secretariat", true)).toBe(false);
    expect(asSecretariat("president", false)).toBe(false);
  });
});
