export const VAE_STATES = [
  "DRAFT",
  "SUBMITTED",
  "INCOMPLETE",
  "UNDER_REVIEW",
  "ADMISSIBLE",
  "INADMISSIBLE",
  "LAPSED",
  "VALIDATION_FILED",
  "VALIDATION_RETURNED",
] as const;
export const WORKPLACE_STATES = [
  "REGISTERED",
  "CONFIRMED",
  "REFUSED",
  "OPEN",
  "IN_ASSESSMENT",
  "TO_SIGN",
  "SIGNED",
  "ACKNOWLEDGED",
  "TRANSMITTED",
  "CANCELLED",
] as const;
export const SHARED_STATES = ["READY_FOR_JURY", "SCHEDULED", "DECIDED", "WITHDRAWN"] as const;
export const CANDIDACY_STATES = [...VAE_STATES, ...WORKPLACE_STATES, ...SHARED_STATES] as const;

export type CandidacyState = (typeof CANDIDACY_STATES)[number];
export type SharedState = (typeof SHARED_STATES)[number];
export type CandidacyRoute = "VAE" | "WORKPLACE";

/** The states of each route. The database's `Candidacy_route_state` says the same. */
export const STATES_ON = {
  VAE: [...VAE_STATES, ...SHARED_STATES],
  WORKPLACE: [...WORKPLACE_STATES, ...SHARED_STATES],
} as const satisfies Record<CandidacyRoute, readonly CandidacyState[]>;
export type StateOn<R extends CandidacyRoute> = (typeof STATES_ON)[R][number];

export const isShared = (state: CandidacyState): state is SharedState =>
  (SHARED_STATES as readonly CandidacyState[]).includes(state);

const isOn = <R extends CandidacyRoute>(route: R, state: CandidacyState): state is StateOn<R> =>
  (STATES_ON[route] as readonly CandidacyState[]).includes(state);

/** The state as one of its route; on the other one it would be a bug, which the database refuses. */
export function stateOn<R extends CandidacyRoute>(route: R, state: CandidacyState): StateOn<R> {
  if (!isOn(route, state)) throw new Error(`no candidacy by the route ${route} is ${state}`);
  return state;
}
