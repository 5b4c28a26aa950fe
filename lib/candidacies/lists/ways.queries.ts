import "server-only";
import { DRAFT_STATES, RUNNING_STATES, statesFoundBy } from "@/lib/candidacies/phase";
import { readId } from "@/lib/platform/shared/fields.schema";
import { Prisma } from "@/prisma/generated/client.ts";
import { FREE, isStateFilter, MINE, NOBODYS } from "./filters";

/** Those of one person by its own index; else a way for each state that is looked for, sorted apart in its index. */
export function waysTo(
  state: string | undefined,
  handler: string | undefined,
  userId: string,
): Prisma.Sql[] {
  const handlerId = handler === MINE ? userId : readId(handler);
  const states = isStateFilter(state) ? statesFoundBy(state) : followedStates;
  const own = [
    Prisma.sql`c."handlerId" = ${handlerId ?? userId}::uuid AND c.state = ANY(${states}::"CandidacyState"[])`,
  ];
  if (handlerId) return own;
  const free = states.map(
    (one) => Prisma.sql`c.state = ${one}::"CandidacyState" AND c."handlerId" IS NULL`,
  );
  if (handler === NOBODYS) return free;
  return handler === FREE ? [...own, ...free] : waysToAll(state);
}

const waysToAll = (state: string | undefined): Prisma.Sql[] =>
  isStateFilter(state)
    ? statesFoundBy(state).map((one) => Prisma.sql`c.state = ${one}::"CandidacyState"`)
    : [Prisma.sql`c.state <> ALL(${DRAFT_STATES}::"CandidacyState"[])`];

/** What somebody may follow: it is sent, and has not ended. */
const followedStates = RUNNING_STATES.filter((state) => !DRAFT_STATES.includes(state));
