import "server-only";
import { createHmac } from "node:crypto";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { connections } from "@/lib/platform/db/client";
import { countsPool } from "@/lib/platform/db/limits";
import { env } from "@/lib/platform/env";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { logError } from "@/lib/platform/telemetry/log";
import { delayAfter, letters, type Slowing, slowings, waitMessage } from "./attempts";

const DAY = 24 * 60 * 60;
const QUARTER = 90 * DAY;

/** Counts survive the transaction that a refusal undoes: they have a small pool of their own. */
function limiters() {
  const pool = new pg.Pool({ ...connections(countsPool), allowExitOnIdle: true });
  // a connection that the database ends while it is idle, which nobody waits for, would end the process
  pool.on("error", (error) => logError("attempts", error));
  // the limiter names its statements, which PgBouncer may look for on another connection than theirs
  const storeClient = { query: ({ text, values }: pg.QueryConfig) => pool.query(text, values) };
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
    known: limiter("known", Number.MAX_SAFE_INTEGER, QUARTER),
    letters: limiter("letters", letters.each, 60 * 60),
    strangers: limiter("strangers", letters.strangers, 60 * 60),
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

/** A lane that others share forgives one try after a success, one of one's own all of them. */
type Lane = { key: string; slowing: Slowing; isShared?: true };

/** Where a request comes from, and from which browser. */
export type Asker = { place: string; device: string };
export type Caller = Asker & { email: string };

const placeKey = ({ email, place }: Caller) => keyOf("pair", email, place);
const deviceKey = ({ email, device }: Caller) => keyOf("device", email, device);

const isKnown = async (key: string): Promise<boolean> => (await limits().known.get(key)) !== null;

/**
 * Who has signed in with this browser has a lane of their own, which nobody else can fill (OWASP, « Slow Down Online
 * Guessing Attacks with Device Cookies »). Everybody else is counted by pair and by place, and by account too where it
 * was never signed in to: nothing tells an owner there from who guesses, and the mailbox lets them in.
 */
async function lanesOf(caller: Caller): Promise<Lane[]> {
  const device = deviceKey(caller);
  if (await isKnown(device)) return [{ key: device, slowing: slowings.pair }];
  const pair = placeKey(caller);
  const { email, place } = caller;
  const lanes: Lane[] = [
    { key: pair, slowing: slowings.pair },
    { key: keyOf("place", place), slowing: slowings.place, isShared: true },
  ];
  if (await isKnown(pair)) return lanes;
  return [...lanes, { key: keyOf("account", email), slowing: slowings.account }];
}

/**
 * Takes a turn to try a password: refused with the time to wait while an earlier failure still counts.
 * A refused try counts for nothing, so that nobody prolongs another's wait.
 */
export const takeSignInTurn = async (caller: Caller): Promise<Turn> =>
  takeTurns(await lanesOf(caller));

/** The password was right: what was counted in the lanes it passed is forgotten, and in no other. */
export async function clearSignIn(caller: Caller): Promise<void> {
  const lanes = await lanesOf(caller);
  await Promise.all(
    lanes.map(({ key, isShared }) => (isShared ? limits().failures.reward(key) : forget(key))),
  );
}

/** Somebody was let in: their browser and their place are known to the account for three months. */
export async function knowCaller(caller: Caller): Promise<void> {
  const keys = [deviceKey(caller), placeKey(caller)];
  await Promise.all(keys.map((key) => limits().known.set(key, 1, QUARTER)));
}

/** For a password asked for again of somebody signed in, on a link, or for a code: one lane of its own. */
export const takeTurn = (subject: string, slowing: Slowing = slowings.pair): Promise<Turn> =>
  takeTurns([{ key: keyOf("subject", subject), slowing }]);
export const clearTurn = (subject: string): Promise<void> => forget(keyOf("subject", subject));

/**
 * For a code of the second factor: the owner's browser has a lane of its own, all others together that of the account,
 * so that who has the password and guesses neither tries faster from many places nor makes the owner wait.
 */
const codeLane = async (caller: Caller): Promise<Lane> => {
  const device = deviceKey(caller);
  const key = (await isKnown(device)) ? keyOf("code", device) : keyOf("code", caller.email);
  return { key, slowing: slowings.code };
};
export const takeCodeTurn = async (caller: Caller): Promise<Turn> =>
  takeTurns([await codeLane(caller)]);
export const clearCodeTurn = async (caller: Caller): Promise<void> =>
  forget((await codeLane(caller)).key);

/**
 * Takes a turn to ask for a letter, whatever its address: from a browser that its owner has used at once, from anywhere
 * else slowed by place, so that nobody has a mailbox of each of a thousand strangers written to.
 */
export const takeLetterTurn = async (caller: Caller): Promise<Turn> =>
  (await isKnown(deviceKey(caller)))
    ? ok(null)
    : takeTurns([{ key: keyOf("letters", caller.place), slowing: slowings.letters }]);

/**
 * Whether one more letter goes to an address; a sixth in an hour is not sent, and nobody is told. Counted by who asks:
 * a stranger's requests take nothing from the owner's browser or place. All strangers together have twenty an hour,
 * after which the last letter's link still serves.
 */
export async function mayWriteTo(email: string, asker: Asker): Promise<boolean> {
  const caller = { email, ...asker };
  if (await isKnown(deviceKey(caller))) return consumes("letters", deviceKey(caller));
  if (!(await consumes("letters", placeKey(caller)))) return false;
  return (await isKnown(placeKey(caller))) || consumes("strangers", keyOf("letters", email));
}

const consumes = (limit: "letters" | "strangers", key: string): Promise<boolean> =>
  limits()
    [limit].consume(key)
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
