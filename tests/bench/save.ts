import { randomUUID } from "node:crypto";
import { type Answered, once } from "@/lib/platform/actions/once";
import { findActor } from "@/lib/platform/auth/actor.queries";
import { db } from "@/lib/platform/db/client";
import { commit, type Work } from "@/lib/platform/db/work";
import { DAY } from "@/lib/platform/shared/duration";
import { declareComplete } from "@/lib/vae/admissibility/completeness.commands";
import { editExperience } from "@/lib/vae/request/experience.commands";
import { EXPERIENCE } from "../factories/vae-samples";
import { processorOfDatabase } from "./processes.ts";
import { openReplay, recordStatements } from "./recorder.ts";
import { compare, costOf, ROUNDS } from "./rounds.ts";

const EDITS = 100;
const STEPS = 14;

/**
 * What a save costs from the id of a session to the commit: who sends it, the form claimed, the candidacy locked, the right
 * asked, what is written, and the entry of the journal. The very same statements are then sent by pg alone to a copy of the
 * database, which goes through the same states. The form parsed before, the cookie opened and the page drawn after are left out.
 */
const [base = "", copy = ""] = process.argv.slice(2);
const recorder = recordStatements();
const replay = await openReplay(copy);
const meters = {
  process: async () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  database: () => processorOfDatabase(base),
};

await benchEdits();
await benchSteps();
process.exit(); // pools would keep the process

/** A part of a draft, written again and again by the candidate. */
async function benchEdits(): Promise<void> {
  const {
    id,
    candidacyId,
    version: first,
  } = await db.experience.findFirstOrThrow({
    where: { candidacy: { state: "DRAFT" } },
    select: { id: true, candidacyId: true, version: true },
  });
  const { candidate } = await db.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { candidate: { select: { userId: true } } },
  });
  const sessionId = await openSession(candidate?.userId ?? "");
  let version = first;
  await benchSaves("edit", EDITS, async () => {
    const input = { ...EXPERIENCE, id, candidacyId, version };
    await send(sessionId, (work) => editExperience(work, input));
    version += 1;
  });
}

/** A step of the secretariat, each of another candidacy. */
async function benchSteps(): Promise<void> {
  const secretary = await db.user.findFirstOrThrow({
    where: { email: "secretariat@demo.example" },
  });
  const sessionId = await openSession(secretary.id);
  const waiting = await db.candidacy.findMany({
    where: { state: "SUBMITTED", deadlines: { none: { dueOn: { lte: new Date() } } } },
    select: { id: true, version: true },
    take: STEPS * (ROUNDS + 1),
  });
  await benchSaves("step", STEPS, async () => {
    const target = waiting.pop();
    if (!target) throw new Error("too few candidacies wait");
    await send(sessionId, (work) => declareComplete(work, target));
  });
}

async function benchSaves(name: string, saves: number, save: () => Promise<void>): Promise<void> {
  let statements: ReturnType<typeof recorder.take> = [];
  await compare({
    ...{ name, of: "bare pg", goal: 0.5 },
    ours: async () => {
      recorder.take();
      const cost = await costOf(meters, async () => {
        for (let n = 0; n < saves; n += 1) await save();
        return saves;
      });
      statements = recorder.take();
      return cost;
    },
    theirs: () => costOf(meters, () => replay(statements).then(() => saves)),
  });
  console.log(`${name.padEnd(15)} ${statements.length / saves} statements`);
}

/** Somebody’s session, in the copy too. */
async function openSession(userId: string): Promise<string> {
  recorder.take();
  const [createdAt, expiresAt] = [new Date(), new Date(Date.now() + DAY)];
  const { id } = await db.userSession.create({
    data: { userId, createdAt, seenAt: createdAt, expiresAt },
  });
  await replay(recorder.take());
  return id;
}

/** A form sent in a session, carried out as `carryingOut` does. */
async function send(sessionId: string, run: (work: Work) => Promise<unknown>): Promise<void> {
  const now = new Date();
  const actor = await findActor(sessionId, now);
  if (!actor) throw new Error("the session is over");
  const answer = async (work: Work): Promise<Answered> => {
    await run(work);
    return "/";
  };
  const sent = { key: randomUUID(), content: {} };
  const done = await commit({ actor, now }, (work) =>
    once(work, "bench", sent, () => answer(work)),
  );
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.error)}`);
}
