import { expect, test } from "vitest";
import { CANDIDACY_EVENTS, type CandidacyEvent, candidacyAfter } from "@/lib/candidacies/candidacy";
import { CANDIDACY_STATES, type CandidacyState } from "@/lib/candidacies/state";

/** Written out once, from the model: state, event, state. Whatever is not here is refused. */
const expected = `
DRAFT submit SUBMITTED
DRAFT reuseAdmissibility ADMISSIBLE
DRAFT discard WITHDRAWN
SUBMITTED requestPieces INCOMPLETE
SUBMITTED declareComplete UNDER_REVIEW
SUBMITTED admitTacitly ADMISSIBLE
INCOMPLETE resubmit SUBMITTED
INCOMPLETE declareInadmissible INADMISSIBLE
INCOMPLETE admitTacitly ADMISSIBLE
UNDER_REVIEW declareAdmissible ADMISSIBLE
UNDER_REVIEW declareInadmissible INADMISSIBLE
UNDER_REVIEW admitTacitly ADMISSIBLE
INADMISSIBLE withdrawDecision UNDER_REVIEW
ADMISSIBLE takeBackSilence SUBMITTED
ADMISSIBLE fileValidation VALIDATION_FILED
ADMISSIBLE lapse LAPSED
LAPSED contestLapse LAPSED
LAPSED upholdLapse LAPSED
LAPSED reinstate ADMISSIBLE
VALIDATION_FILED returnValidation VALIDATION_RETURNED
VALIDATION_FILED acceptValidation READY_FOR_JURY
VALIDATION_RETURNED fileValidation VALIDATION_FILED
REGISTERED confirm CONFIRMED
REGISTERED decline CANCELLED
REGISTERED cancel CANCELLED
CONFIRMED openAssessment OPEN
CONFIRMED refuseRegistration REFUSED
OPEN constituteCommittee IN_ASSESSMENT
IN_ASSESSMENT closeGrids TO_SIGN
IN_ASSESSMENT changeCommittee IN_ASSESSMENT
TO_SIGN sign SIGNED
TO_SIGN reopenGrids IN_ASSESSMENT
TO_SIGN changeCommittee IN_ASSESSMENT
SIGNED acknowledge ACKNOWLEDGED
SIGNED reopenGrids IN_ASSESSMENT
SIGNED changeCommittee IN_ASSESSMENT
ACKNOWLEDGED transmit TRANSMITTED
ACKNOWLEDGED changeCommittee IN_ASSESSMENT
TRANSMITTED acceptAssessment READY_FOR_JURY
TRANSMITTED returnToCommittee IN_ASSESSMENT
READY_FOR_JURY schedule SCHEDULED
SCHEDULED postpone READY_FOR_JURY
SCHEDULED recordDecision DECIDED
${each("end", "CANCELLED", "CONFIRMED OPEN IN_ASSESSMENT TO_SIGN SIGNED ACKNOWLEDGED TRANSMITTED")}
${each("withdraw", "WITHDRAWN", "DRAFT SUBMITTED INCOMPLETE UNDER_REVIEW ADMISSIBLE VALIDATION_FILED VALIDATION_RETURNED CONFIRMED OPEN IN_ASSESSMENT TO_SIGN SIGNED ACKNOWLEDGED TRANSMITTED READY_FOR_JURY SCHEDULED")}`;

function each(event: CandidacyEvent, target: CandidacyState, states: string): string {
  return states
    .split(" ")
    .map((state) => `${state} ${event} ${target}`)
    .join("\n");
}

const targets = new Map(
  expected
    .trim()
    .split("\n")
    .map((line) => {
      const [state, event, target] = line.split(" ");
      return [`${state} ${event}`, target];
    }),
);

test.each(CANDIDACY_STATES)("every event from %s", (state) => {
  for (const event of CANDIDACY_EVENTS) {
    expect([event, candidacyAfter(state, event)]).toEqual([
      event,
      targets.get(`${state} ${event}`),
    ]);
  }
});

test("the grid names only states and events that there are", () => {
  for (const [pair, target] of targets) {
    const [state, event] = pair.split(" ");
    expect(CANDIDACY_STATES).toContain(state);
    expect(CANDIDACY_EVENTS).toContain(event);
    expect(CANDIDACY_STATES).toContain(target);
  }
});
