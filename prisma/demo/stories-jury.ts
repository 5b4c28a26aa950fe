import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { decideEntry } from "@/lib/juries/deliberation/decision.commands";
import { closeDeliberation, openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { drawUpMinutes, signMinutes } from "@/lib/juries/minutes/minutes.commands";
import { printResults } from "@/lib/juries/minutes/print-results.job";
import { db } from "@/lib/platform/db/client";
import { declared, entriesOf, heard, planned, type Session, seated } from "./sessions.ts";
import { act, onSession, type Story } from "./stage.ts";
import { type VerdictKey, verdicts } from "./texts/decisions.ts";
import type { World } from "./world.ts";

/** What the jury decides of one candidate: a verdict for each requested block, or a postponement. */
type Outcome = readonly VerdictKey[] | "DEFERRED";

async function* decided(
  { staff: { president } }: World,
  session: Session,
  at: Date,
  outcomes: readonly Outcome[],
): Story {
  const entryIds = await entriesOf(session.id);
  for (const [index, said] of outcomes.entries()) {
    const entryId = entryIds[index] ?? "";
    yield at;
    const { version, candidacy } = await db.docketEntry.findUniqueOrThrow({
      where: { id: entryId },
      select: {
        version: true,
        candidacy: {
          select: { blocks: { select: { blockId: true }, orderBy: { block: { ordinal: "asc" } } } },
        },
      },
    });
    const blocks =
      said === "DEFERRED"
        ? []
        : candidacy.blocks.map(({ blockId }, rank) => decisionOf(blockId, said[rank]));
    const outcome = said === "DEFERRED" ? ("DEFERRED" as const) : ("DECIDED" as const);
    yield* act(at, president, (work) => decideEntry(work, { entryId, version, outcome, blocks }));
  }
}

function decisionOf(blockId: string, verdict: VerdictKey = "solid") {
  const { isValidated, ...texts } = verdicts[verdict];
  return {
    blockId,
    verdict: isValidated ? ("VALIDATED" as const) : ("NOT_VALIDATED" as const),
    ...texts,
  };
}

/** A session whose minutes are signed: full, partial and no validation, one candidacy deferred. */
async function* past(world: World): Story {
  const {
    days,
    staff: { president, employer, secretary },
  } = world;
  const docket = ["elise", "karim", "sylvie", "nadege", "noe", "anais", "kevin"] as const;
  const session = yield* planned(world, {
    held: -75,
    planned: -140,
    scheduled: -120,
    summoned: -103,
    docket,
    absent: ["employee3", "employer5"],
    replacing: [],
  });
  yield* declared(world, session, null);
  const { heldOn } = await db.jurySession.findUniqueOrThrow({
    where: { id: session.id },
    select: { heldOn: true },
  });
  const onDay = Math.round((heldOn.getTime() - Date.parse(days.day(0))) / 86_400_000);
  const at = (time: string) => days.at(onDay, time);
  yield* seated(world, session, at("09:20"));
  yield* act(at("09:32"), president, onSession(openSession, session.id, {}));
  yield* heard(world, session, at("12:30"), 4);
  yield* decided(world, session, at("14:30"), [
    ["convincing", "solid"],
    ["convincing", "unproven"],
    ["tooGeneral", "unproven"],
    "DEFERRED",
    ["observed", "solid"],
    ["observed", "notObserved"],
    ["solid", "observed"],
  ]);
  const sealed = { password: demoPassword };
  yield* act(at("16:20"), president, onSession(closeDeliberation, session.id, sealed));
  yield* act(at("17:05"), secretary, onSession(drawUpMinutes, session.id, {}));
  yield* act(at("17:20"), president, onSession(signMinutes, session.id, sealed));
  const signedAt = days.at(onDay + 1, "09:05");
  yield* act(signedAt, employer, onSession(signMinutes, session.id, sealed));
  await printResults(signedAt, { sessionId: session.id });
}

/** The session that sits today: one substitute, one member set aside, half of the decisions entered. */
async function* sitting(world: World): Story {
  const {
    days,
    staff: { president },
  } = world;
  const session = yield* planned(world, {
    held: 0,
    planned: -60,
    scheduled: -45,
    summoned: -24,
    docket: ["zoltan", "amandine", "nadege", "loic"],
    absent: ["employer2", "employer4", "employee4"],
    replacing: ["substitute3"],
  });
  yield* declared(world, session, "employer6");
  yield* seated(world, session, days.today(0.7));
  yield* act(days.today(0.75), president, onSession(openSession, session.id, {}));
  yield* heard(world, session, days.today(0.8), 2);
  yield* decided(world, session, days.today(0.9), [
    ["convincing", "solid"],
    ["observed", "notObserved"],
  ]);
}

/** The next one: summoned yesterday, nobody has answered yet. */
async function* next(world: World): Story {
  yield* planned(world, {
    held: 24,
    planned: -30,
    scheduled: -20,
    summoned: -1,
    docket: ["lucia", "ophelie"],
    absent: [],
    replacing: [],
  });
}

export const juryStories = (world: World): Story[] => [past(world), sitting(world), next(world)];
