import "server-only";
import { createHmac } from "node:crypto";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/platform/env";
import { logError } from "@/lib/platform/queue/log";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { delayAfter, type Slowing, slowings, waitMessage } from "./attempts";

const DAY = 24 * 60 * 60;

/** Counts survive the transaction that a refusal undoes: they have a small pool of their own. */
function limiters() {
  const storeClient = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: 2,
    allowExitOnIdle: true,
  });
  // a connection that the database ends while it is idle, which nobody waits for, would end the process
  storeClient.on("error", (error) => logError("attempts", error));
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: "pool",
      tableName: "RateLimit",
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration,
    });
  return {
    failures: limiter("failures", Number.MAX_SAFE_INTEGER, DAY),
    gate: limiter("gate", 1, 1),
    known: limiter("known", Number.MAX_SAFE_INTEGER, 90 * DAY),
    letters: limiter("letters", 5, 60 * 60),
  };
}
let kept: ReturnType<typeof limiters> | undefined;
const limits = () => {
  kept ??= limiters();
  return kept;
};

/** Neither an address nor a place can be read back from the table. */
const keyOf = (...parts: string[]) =>
  createHmac("sha256", env.AUTH_SECRET).update(JSON.stringify(parts)).digest("base64url");

/** Taken, or the sentence that says how long to wait. */
type Turn = Result<null, string>;

type Lane = { key: string; slowing: Slowing };
export type Place = { email: string; place: string };

const pairLane = ({ email, place }: Place): Lane => ({
  key: keyOf("pair", email, place),
  slowing: slowings.pair,
});
const placeLane = ({ place }: Place): Lane => ({
  key: keyOf("place", place),
  slowing: slowings.place,
});
const accountLane = ({ email }: Place): Lane => ({
  key: keyOf("account", email),
  slowing: slowings.account,
});

/**
 * Takes a turn to try a password: refused with the time to wait while an earlier failure still counts.
 * A refused try counts for nothing, so that nobody prolongs another's wait; the account's own lane is spared
 * to places from which its owner has signed in.
 */
export async function takeSignInTurn(at: Place): Promise<Turn> {
  const pair = pairLane(at);
  const isKnown = (await limits().known.get(pair.key)) !== null;
  return takeTurns([pair, placeLane(at), ...(isKnown ? [] : [accountLane(at)])]);
}

/** The password was right: what was counted is forgotten, and the place is known from now on. */
export async function clearSignIn(at: Place): Promise<void> {
  const pair = pairLane(at);
  await Promise.all([forget(pair.key), forget(accountLane(at).key)]);
  await limits().failures.reward(placeLane(at).key);
  await limits().known.set(pair.key, 1, 90 * DAY);
}

/** For a password asked for again of somebody signed in, on a link, or for a code: one lane of its own. */
export const takeTurn = (subject: string, slowing: Slowing = slowings.pair): Promise<Turn> =>
  takeTurns([{ key: keyOf("subject", subject), slowing }]);
export const clearTurn = (subject: string): Promise<void> => forget(keyOf("subject", subject));

/** Five letters an hour to one address, whoever asks for them; more are not sent, and nobody is told. */
export const mayWriteTo = (email: string): Promise<boolean> =>
  limits()
    .letters.consume(keyOf("letters", email))
    .then(() => true, refusedOrThrow);

async function takeTurns(lanes: readonly Lane[]): Promise<Turn> {
  for (const [index, lane] of lanes.entries()) {
    const wait = await waitAt(lane);
    if (wait === 0) continue;
    await Promise.all(lanes.slice(0, index + 1).map(({ key }) => limits().failures.reward(key)));
    return err(waitMessage(wait));
  }
  return ok(null);
}

/** Counts the try first, then passes the gate: of several at once exactly one goes through. Seconds to wait, or 0. */
async function waitAt({ key, slowing }: Lane): Promise<number> {
  const { failures, gate } = limits();
  const { consumedPoints } = await failures.consume(key);
  const delay = delayAfter(consumedPoints, slowing);
  if (delay === 0) return 0;
  try {
    await gate.consume(key, 1, { customDuration: delay });
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext / 1000);
    throw refusal;
  }
}

async function forget(key: string): Promise<void> {
  await Promise.all([limits().failures.delete(key), limits().gate.delete(key)]);
}

function refusedOrThrow(refusal: unknown): false {
  if (refusal instanceof RateLimiterRes) return false;
  throw refusal;
}
