import { describe, expect, test } from "vitest";
import { CANDIDACY_EVENTS } from "@/lib/candidacies/candidacy";
import type { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import type { Who } from "../rights/cast";
import { atWork, whoMay } from "./candidacy-cast";

/** Who holds each right on a candidacy at work that a summoned session will hear. */
const holders: Record<keyof typeof candidacyPolicy, Who[]> = {
  read: ["self", "manager", "member", "chair", "cleared", "secretariat"],
  readAsCandidate: ["self"],
  readAsCompany: ["manager", "member", "chair"],
  readAsCommittee: ["member", "chair"],
  readAsSecretariat: ["secretariat"],
  readAsJuror: ["cleared"],
  remind: ["clock"],
  erase: ["clock"],
  correctIdentity: ["secretariat"],
  issueCertificate: ["secretariat"],
  assignHandler: ["secretariat"],
  writeToSecretariat: ["self"],
  writeToCandidate: ["secretariat"],
  note: ["secretariat"],
  writeRequest: ["self"],
  answerPiece: ["self"],
  writeValidation: ["self"],
  assess: ["member", "chair"],
  recordTraining: ["secretariat"],
  waiveExpiry: ["secretariat"],
  examinePieces: ["secretariat"],
  analyseRequest: ["secretariat"],
  submit: ["self"],
  requestPieces: ["secretariat"],
  resubmit: ["self"],
  declareComplete: ["secretariat"],
  declareAdmissible: ["secretariat"],
  declareInadmissible: ["secretariat"],
  admitTacitly: ["clock"],
  takeBackSilence: ["secretariat"],
  withdrawDecision: ["secretariat"],
  reuseAdmissibility: ["self"],
  fileValidation: ["self"],
  returnValidation: ["secretariat"],
  acceptValidation: ["secretariat"],
  lapse: ["clock"],
  contestLapse: ["self"],
  upholdLapse: ["secretariat"],
  reinstate: ["secretariat"],
  confirm: [],
  decline: [],
  cancel: ["manager"],
  openAssessment: ["secretariat"],
  refuseRegistration: ["secretariat"],
  constituteCommittee: ["manager"],
  closeGrids: ["chair"],
  sign: ["member", "chair"],
  acknowledge: ["self", "clock"],
  transmit: ["chair"],
  acceptAssessment: ["secretariat"],
  returnToCommittee: ["secretariat"],
  reopenGrids: ["chair"],
  changeCommittee: ["manager"],
  end: ["manager", "secretariat"],
  schedule: ["secretariat"],
  postpone: ["secretariat"],
  recordDecision: ["summoned", "cleared"],
  withdraw: ["self"],
  discard: ["clock"],
};

describe("on a candidacy at work on the docket of a summoned session", () => {
  test.each(Object.entries(holders) as [keyof typeof candidacyPolicy, Who[]][])(
    "%s",
    (right, may) => {
      expect(whoMay(right, atWork).sort()).toEqual([...may].sort());
    },
  );
});

test("every event has a right, and nothing is a right of nobody but what an invitation alone opens", () => {
  const open = CANDIDACY_EVENTS.filter((event) => holders[event].length === 0);
  expect(open).toEqual(["confirm", "decline"]);
});
