import { setTimeout } from "node:timers/promises";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { postForm, readForm } from "../e2e/support/form-post.ts";
import { pdf } from "../integration/platform/storage/samples.ts";
import { aManager, anApplicant, type Someone } from "./people.ts";
import type { Reached } from "./reached.ts";

/** What was sent, by a name of its own; whether the portal has said that it is done, and to which of its instances at once. */
export type Sent = {
  name: string;
  isAcknowledged: boolean;
  drawnAt: string;
  firstTo: string;
  isDoneAtOnce: boolean;
};
export type Load = {
  sent: Sent[];
  /** Answers that were faults or failed to come, by instance. */
  faults: Map<string, number>;
  /** In milliseconds, the longest that somebody waited for a page, whichever instance gave it. */
  longest: Record<"publicPage" | "ownPage", number>;
};

const SIRETS = ["73282932000074", "55210055400013"];
const MOST_UPLOADS = 45;
const PATIENCE = 4_000;
const PAUSE = 250;

/** Two companies that register candidates, two candidates who send proofs, two readers, until it is told to stop. */
export async function startLoad(portal: Reached): Promise<() => Promise<Load>> {
  const load: Load = { sent: [], faults: new Map(), longest: { publicPage: 0, ownPage: 0 } };
  const stopping = new AbortController();
  const managers = await Promise.all(SIRETS.map((siret) => aManager(portal, siret)));
  const applicants = [await anApplicant(portal), await anApplicant(portal)];
  const [reader] = managers;
  if (!reader) throw new Error("a reader is one of the managers");
  const world = { portal, load, over: stopping.signal };
  const running = [
    ...managers.map((manager, rank) => register(world, manager, rank)),
    ...applicants.map((applicant, rank) => upload(world, applicant, rank)),
    readOn(world, "publicPage", reader.client, "/faq"),
    readOn(world, "ownPage", reader.client, "/entreprise"),
  ];
  return async () => {
    stopping.abort();
    await Promise.all(running);
    return load;
  };
}

type World = { portal: Reached; load: Load; over: AbortSignal };

/** Each form is drawn by one instance and sent to one, in all their pairs in turn. */
const pairOf = (turn: number, { addresses }: Reached) => ({
  drawnAt: Math.floor(turn / addresses.length),
  firstTo: turn,
});

const addressIn = (turn: number, { addresses }: Reached): string =>
  addresses[turn % addresses.length] ?? "";

function countFault({ faults }: Load, address: string): void {
  faults.set(address, (faults.get(address) ?? 0) + 1);
}

async function register(world: World, { client, page }: Someone, rank: number): Promise<void> {
  for (let turn = 0; !world.over.aborted; turn += 1) {
    const name = `inscrit-${rank}-${turn}@exemple.fr`;
    const { drawnAt, firstTo } = pairOf(turn, world.portal);
    const drawn = await draw(world, client, { page, form: "Inscrire un candidat", first: drawnAt });
    if (!drawn) return;
    drawn.fields.set("name", "Personne inscrite");
    drawn.fields.set("email", name);
    drawn.fields.delete("again");
    const isDone = (answer: APIResponse) =>
      answer.status() === 303 && /\/candidats\/[\w-]{36}/.test(locationOf(answer));
    await sendUntilDone(world, client, { ...drawn, page, isDone, name, first: firstTo });
  }
}

async function upload(world: World, { client, page }: Someone, rank: number): Promise<void> {
  for (let turn = 0; !world.over.aborted && turn < MOST_UPLOADS; turn += 1) {
    const name = `preuve-${rank}-${turn}.pdf`;
    const form = "/api/depots/justificatif";
    const { drawnAt, firstTo } = pairOf(turn, world.portal);
    const drawn = await draw(world, client, { page, form, first: drawnAt });
    if (!drawn) return;
    drawn.fields.set(
      "file",
      new File([new Uint8Array(pdf(20_000 + turn))], name, { type: "application/pdf" }),
    );
    const isDone = (answer: APIResponse) =>
      answer.status() === 303 && !locationOf(answer).includes("?");
    await sendUntilDone(world, client, { ...drawn, page: form, isDone, name, first: firstTo });
  }
}

const locationOf = (answer: APIResponse): string => answer.headers()["location"] ?? "";

type Drawn = { fields: FormData; drawnAt: string };

/** A form as its page draws it, by that instance or once some other does; none when it is time to stop. */
async function draw(
  { portal, load, over }: World,
  client: APIRequestContext,
  { page, form, first }: { page: string; form: string; first: number },
): Promise<Drawn | null> {
  for (let turn = first; !over.aborted; turn += 1) {
    const drawnAt = addressIn(turn, portal);
    try {
      return { drawnAt, fields: await readForm(client, drawnAt + page, form) };
    } catch {
      countFault(load, drawnAt);
      await setTimeout(PAUSE);
    }
  }
  return null;
}

type Sending = Drawn & {
  page: string;
  isDone: (answer: APIResponse) => boolean;
  name: string;
  first: number;
};

/** The same form, with the same key, to one instance after the other until it is said to be done, or time to stop. */
async function sendUntilDone(
  { portal, load, over }: World,
  client: APIRequestContext,
  { page, fields, isDone, name, drawnAt, first }: Sending,
): Promise<void> {
  const firstTo = addressIn(first, portal);
  const entry: Sent = { name, drawnAt, firstTo, isAcknowledged: false, isDoneAtOnce: false };
  load.sent.push(entry);
  for (let turn = first; !entry.isAcknowledged && !over.aborted; turn += 1) {
    const address = addressIn(turn, portal);
    const answer = await postForm(client, address + page, fields).catch(() => null);
    if (!answer || answer.status() >= 500) countFault(load, address);
    entry.isAcknowledged = answer !== null && isDone(answer);
    entry.isDoneAtOnce = entry.isAcknowledged && turn === first;
    if (!entry.isAcknowledged) await setTimeout(PAUSE);
  }
}

/** Asks for a page again and again, as a proxy does: an instance that is silent for four seconds is left for the other. */
async function readOn(
  { portal, load, over }: World,
  which: keyof Load["longest"],
  client: APIRequestContext,
  page: string,
): Promise<void> {
  let asked = performance.now();
  for (let turn = 0; !over.aborted; turn += 1) {
    const address = addressIn(turn, portal);
    const answer = await client
      .get(address + page, { timeout: PATIENCE, maxRedirects: 0 })
      .catch(() => null);
    if (answer?.status() === 200) {
      load.longest[which] = Math.max(load.longest[which], performance.now() - asked);
      await setTimeout(PAUSE / 5);
      asked = performance.now();
    } else countFault(load, address);
  }
}
