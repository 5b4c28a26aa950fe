import "server-only";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import type { Counted, CountedClock } from "@/lib/deadlines/deadline";
import { readCounted } from "@/lib/deadlines/explanation.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

type Asked = { kind: CountedClock; startsOn: CalendarDay };

/** A period counted from any day, for the secretariat; null for anyone else. */
export const explainPeriod = (
  actor: Actor,
  asked: Asked | null,
): Promise<{ counted: Counted | null } | null> =>
  read(actor, async (tx) =>
    candidaciesPolicy.readDashboard(actor)
      ? { counted: asked && (await readCounted(tx, asked.kind, asked.startsOn)) }
      : null,
  );
