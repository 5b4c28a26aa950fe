import { expect, test } from "vitest";
import {
  SESSION_EDITS,
  SESSION_STATES,
  type SessionState,
  sessionEventsFrom,
  sessionTakesEvent,
} from "@/lib/jury-sessions/jury-session";
import {
  areFilesOpen,
  CONCLUDED_STATES,
  editAllowed,
  HEARING_STATES,
  HELD_STATES,
  hasSat,
  IN_CAMERA_ACTS,
  IN_CAMERA_STATES,
  isBeforeSitting,
  isSigned,
  isSummoned,
  LIVE_STATES,
  maySecretaryRead,
  PRESSING_STATES,
  SIGNED_STATES,
  SUMMONED_STATES,
  stateFromOutside,
  UNOPENED_STATES,
} from "@/lib/jury-sessions/phase";

const listed: Record<string, [readonly SessionState[], string]> = {
  live: [LIVE_STATES, "PLANNED SUMMONED OPEN DELIBERATED MINUTES_TO_SIGN"],
  concluded: [CONCLUDED_STATES, "MINUTES_SIGNED CANCELLED"],
  held: [HELD_STATES, "PLANNED SUMMONED OPEN DELIBERATED MINUTES_TO_SIGN MINUTES_SIGNED"],
  summoned: [SUMMONED_STATES, "SUMMONED OPEN DELIBERATED MINUTES_TO_SIGN MINUTES_SIGNED CANCELLED"],
  hearing: [HEARING_STATES, "SUMMONED OPEN DELIBERATED MINUTES_TO_SIGN MINUTES_SIGNED"],
  unopened: [UNOPENED_STATES, "PLANNED SUMMONED"],
  "in camera": [IN_CAMERA_STATES, "OPEN DELIBERATED MINUTES_TO_SIGN"],
  pressing: [PRESSING_STATES, "OPEN MINUTES_TO_SIGN SUMMONED DELIBERATED"],
  signed: [SIGNED_STATES, "MINUTES_SIGNED"],
};
test.each(Object.entries(listed))("the states that are %s", (_, [states, expected]) => {
  expect(states.join(" ")).toBe(expected);
});

const asked: Record<string, [(state: SessionState) => boolean, readonly SessionState[]]> = {
  "its members see it": [isSummoned, SUMMONED_STATES],
  "it may still open": [isBeforeSitting, UNOPENED_STATES],
  "the jury sits or has sat": [hasSat, [...IN_CAMERA_STATES, "MINUTES_SIGNED"]],
  "the files are open": [areFilesOpen, ["SUMMONED", "OPEN", "DELIBERATED", "MINUTES_TO_SIGN"]],
  "its decisions are known": [isSigned, SIGNED_STATES],
  "its secretary reads them": [
    maySecretaryRead,
    ["DELIBERATED", "MINUTES_TO_SIGN", "MINUTES_SIGNED"],
  ],
};
test.each(Object.entries(asked))("%s in these states alone", (_, [holds, states]) => {
  expect(SESSION_STATES.filter(holds)).toEqual(states);
});

test("from outside the room a jury that has opened deliberates until the minutes are signed", () => {
  expect(SESSION_STATES.map(stateFromOutside).join(" ")).toBe(
    "PLANNED SUMMONED OPEN OPEN OPEN MINUTES_SIGNED CANCELLED",
  );
  expect([...IN_CAMERA_ACTS].sort().join(" ")).toBe(
    "closeDeliberation decide drawUpMinutes reopen sign withdrawMinutes",
  );
});

const edited: Record<SessionState, string> = {
  PLANNED: "replaceSecretary keepDocket takeOff setInterview allowRemote",
  SUMMONED:
    "replaceSecretary takeOff setInterview allowRemote summonLate declareInterest announceAbsence recordInterest recordAttendance recordPresiding recordInterview",
  OPEN: "replaceSecretary declareInterest recordInterest recordAttendance recordPresiding recordInterview decide",
  DELIBERATED: "replaceSecretary recordPresiding",
  MINUTES_TO_SIGN: "recordPresiding",
  MINUTES_SIGNED: "",
  CANCELLED: "",
};
test.each(Object.entries(edited) as [SessionState, string][])(
  "what may be entered of a session that is %s",
  (state, edits) => {
    expect(SESSION_EDITS.filter((edit) => editAllowed(state, edit)).sort()).toEqual(
      edits.split(" ").filter(Boolean).sort(),
    );
  },
);

test("the events that a state takes are those that lead from it", () => {
  expect(sessionEventsFrom("PLANNED")).toEqual(["summon", "postpone", "cancel"]);
  expect(sessionTakesEvent("PLANNED", "open")).toBe(false);
  expect(sessionTakesEvent("SUMMONED", "open")).toBe(true);
});
