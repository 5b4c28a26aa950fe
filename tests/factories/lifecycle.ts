import { candidacyAfter, candidacyEventsFrom } from "@/lib/candidacies/candidacy";
import type { CandidacyState } from "@/lib/candidacies/state";
import {
  type SessionState,
  sessionAfter,
  sessionEventsFrom,
} from "@/lib/jury-sessions/jury-session";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/prisma/generated/client";

/** The states on the shortest way from one to the other, both apart from the first. */
function wayTo<State>(from: State, to: State, nextOf: (state: State) => State[]): State[] {
  const ways: State[][] = [[from]];
  for (const way of ways) {
    const last = way.at(-1) as State;
    if (last === to) return way.slice(1);
    for (const next of nextOf(last)) if (!way.includes(next)) ways.push([...way, next]);
  }
  throw new Error(`nothing leads from ${from} to ${to}`);
}

const candidaciesAfter = (state: CandidacyState) =>
  candidacyEventsFrom(state).flatMap((event) => candidacyAfter(state, event) ?? []);
const sessionsAfter = (state: SessionState) =>
  sessionEventsFrom(state).flatMap((event) => sessionAfter(state, event) ?? []);

/** Rows put down in a state without their story, by the moves alone, which the database insists on. */
export async function leadCandidacies(
  where: Prisma.CandidacyWhereInput,
  to: CandidacyState,
  data: Prisma.CandidacyUncheckedUpdateManyInput = {},
): Promise<void> {
  const { state: from } = await db.candidacy.findFirstOrThrow({ where, select: { state: true } });
  for (const state of wayTo(from, to, candidaciesAfter))
    await db.candidacy.updateMany({ where, data: { ...data, state } });
}

/** The same of one session. */
export async function leadSession(
  id: string,
  to: SessionState,
  data: Prisma.JurySessionUncheckedUpdateInput,
): Promise<void> {
  const { state: from } = await db.jurySession.findUniqueOrThrow({ where: { id } });
  for (const state of wayTo(from, to, sessionsAfter))
    await db.jurySession.update({ where: { id }, data: { ...data, state } });
}

export const candidacyStateOf = async (id: string): Promise<CandidacyState> =>
  (await db.candidacy.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
