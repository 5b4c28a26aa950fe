import { candidacyAfter, candidacyEventsFrom } from "@/lib/candidacies/candidacy";
import { candidacyEventLabels, routeLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import {
  type CandidacyRoute,
  type CandidacyState,
  SHARED_STATES,
  VAE_STATES,
  WORKPLACE_STATES,
} from "@/lib/candidacies/state";
import type { Context } from "@/lib/glossary";
import {
  SESSION_STATES,
  type SessionState,
  sessionAfter,
  sessionEventsFrom,
} from "@/lib/jury-sessions/jury-session";
import { sessionEventLabels, sessionStateLabels } from "@/lib/jury-sessions/jury-session.labels";

type Drawing<State extends string> = {
  title: string;
  states: readonly State[];
  label: (state: State) => string;
  moves: (state: State) => { to: State; label: string }[];
};

function diagram<State extends string>({ title, states, label, moves }: Drawing<State>): string {
  const named = states.map((state) => `  ${state}: ${label(state)}`);
  const arrows = states.flatMap((state) =>
    moves(state).map((move) => `  ${state} --> ${move.to}: ${move.label}`),
  );
  return [
    `### ${title}`,
    "",
    "```mermaid",
    "stateDiagram-v2",
    ...named,
    `  [*] --> ${states[0]}`,
    ...arrows,
    "```",
  ].join("\n");
}

const candidacyMoves = (state: CandidacyState) =>
  candidacyEventsFrom(state).flatMap((event) => {
    const to = candidacyAfter(state, event);
    return to ? [{ to, label: candidacyEventLabels[event] }] : [];
  });
const sessionMoves = (state: SessionState) =>
  sessionEventsFrom(state).flatMap((event) => {
    const to = sessionAfter(state, event);
    return to ? [{ to, label: sessionEventLabels[event] }] : [];
  });

const candidacyDrawing = (route: CandidacyRoute, states: readonly CandidacyState[]) =>
  diagram({
    title: routeLabels[route],
    states: [...states, ...SHARED_STATES],
    label: (state) => stateLabel(state, route).label,
    moves: candidacyMoves,
  });

/** The lifecycles of a context, drawn from their tables with the words users read; nothing for a context without one. */
export const lifecyclesOf: Partial<Record<Context, string>> = {
  candidacies: [
    candidacyDrawing("VAE", VAE_STATES),
    candidacyDrawing("WORKPLACE", WORKPLACE_STATES),
  ].join("\n\n"),
  "jury-sessions": diagram({
    title: "Session de jury",
    states: SESSION_STATES,
    label: (state) => sessionStateLabels[state].label,
    moves: sessionMoves,
  }),
};
