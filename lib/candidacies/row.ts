import { type CandidacyEvent, candidacyAfter, type StateTaking } from "./candidacy";
import {
  BLANK,
  type CandidacyEdit,
  editAllowed,
  MAYBE_BLANK,
  type StateOpenTo,
  UNNUMBERED,
} from "./phase";
import { type CandidacyRoute, type CandidacyState, VAE_STATES, WORKPLACE_STATES } from "./state";

type VaeState = (typeof VAE_STATES)[number];
type WorkplaceState = (typeof WORKPLACE_STATES)[number];

/** Columns of a candidacy as the tables type them: each may be missing. */
type Row = {
  route: CandidacyRoute;
  state: CandidacyState;
  number: string | null;
  candidateId: string | null;
  candidateUserId: string | null;
  companyId: string | null;
  invitedUserId: string | null;
};

type NumberIn<S extends CandidacyState> = S extends (typeof UNNUMBERED)[number]
  ? string | null
  : string;
type CandidateIn<S extends CandidacyState> = S extends typeof BLANK
  ? null
  : S extends typeof MAYBE_BLANK
    ? string | null
    : string;

type VaeRow<S extends CandidacyState> = {
  route: "VAE";
  state: S;
  number: NumberIn<S>;
  candidateId: string;
  candidateUserId: string;
  companyId: null;
  invitedUserId: null;
};
type WorkplaceRow<S extends CandidacyState> = {
  route: "WORKPLACE";
  state: S;
  number: NumberIn<S>;
  candidateId: CandidateIn<S>;
  candidateUserId: CandidateIn<S>;
  companyId: string;
  invitedUserId: string;
};

/** What the database's CHECKs say of a candidacy, by its route and state (Candidacy_route_state and those above). */
export type CandidacyRow = {
  [S in CandidacyState]: S extends VaeState
    ? VaeRow<S>
    : S extends WorkplaceState
      ? WorkplaceRow<S>
      : VaeRow<S> | WorkplaceRow<S>;
}[CandidacyState];

type InState<C extends CandidacyRow, S extends CandidacyState> = Extract<C, { state: S }>;
/** Of these candidacies, those to which an event can happen: its route, its states. */
export type Taking<C extends CandidacyRow, E extends CandidacyEvent> = InState<C, StateTaking<E>>;
/** Of these candidacies, those in which something may be written. */
export type OpenTo<C extends CandidacyRow, E extends CandidacyEdit> = InState<C, StateOpenTo<E>>;

export const takes = <C extends CandidacyRow, E extends CandidacyEvent>(
  candidacy: C,
  event: E,
): candidacy is Taking<C, E> => candidacyAfter(candidacy.state, event) !== undefined;

export const isOpenTo = <C extends CandidacyRow, E extends CandidacyEdit>(
  candidacy: C,
  edit: E,
): candidacy is OpenTo<C, E> => editAllowed(candidacy.state, edit);

/** Whether a row is as the CHECKs promise; one that contradicts them is a bug. */
export function isSound<R extends Row>(row: R): row is R & CandidacyRow {
  const isNumbered = row.number !== null || isAmong(UNNUMBERED, row.state);
  return isNumbered && (row.route === "VAE" ? isSoundVae(row) : isSoundAtWork(row));
}

const isSoundVae = ({ state, candidateId, candidateUserId, companyId, invitedUserId }: Row) =>
  !isAmong(WORKPLACE_STATES, state) &&
  candidateId !== null &&
  candidateUserId !== null &&
  companyId === null &&
  invitedUserId === null;

const isSoundAtWork = ({ state, candidateId, candidateUserId, companyId, invitedUserId }: Row) =>
  !isAmong(VAE_STATES, state) &&
  companyId !== null &&
  invitedUserId !== null &&
  (candidateId === null) === (candidateUserId === null) &&
  (state === MAYBE_BLANK || (candidateId === null) === (state === BLANK));

const isAmong = (states: readonly CandidacyState[], state: CandidacyState) =>
  states.includes(state);
