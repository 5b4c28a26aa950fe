import { setTimeout } from "node:timers/promises";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { postForm, readForm } from "../e2e/support/form-post.ts";
import { pdf } from "../integration/platform/storage/samples.ts";
import { aManager, anApplicant, type Someone } from "./people.ts";
import type { Portal } from "./portal.ts";

/** What was sent, by a name of its own; whether the portal has said that it is done. */
export type Sent = { name: string; isAcknowledged: boolean };
export type Load = {
  sent: Sent[];
  faults: number;
  /** In milliseconds, the longest that somebody waited for a page, whichever instance gave it. */
  longest: Record<"publicPage" | "ownPage", number>;
};

const SIRETS = ["73282932000074", "55210055400013"];
const MOST_UPLOADS = 45;
const PATIENCE = 4_000;
const PAUSE = 250;

/** Two companies that register candidates, two candidates who send proofs, two readers, until it is told to stop. */
export async function startLoad(portal: Portal): Promise<() => Promise<Load>> {
  const load: Load = { sent: [], faults: 0, longest: { publicPage: 0, ownPage: 0 } };
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

type World = { portal: Portal; load: Load; over: AbortSignal };

async function register(world: World, { client, page }: Someone, rank: number): Promise<void> {
  for (let turn = 0; !world.over.aborted; turn += 1) {
    const name = `inscrit-${rank}-${turn}@exemple.fr`;
    const fields = await drawn(world, client, { page, form: "Inscrire un candidat" });
    if (!fields) return;
    fields.set("name", "Personne inscrite");
    fields.set("email", name);
    fields.delete("again");
    const isDone = (answer: APIResponse) =>
      answer.status() === 303 && /\/candidats\/[\w-]{36}/.test(locationOf(answer));
    await sendUntilDone(world, client, {
      page,
      fields,
      isDone,
      name,
    });
  }
}

async function upload(world: World, { client, page }: Someone, rank: number): Promise<void> {
  for (let turn = 0; !world.over.aborted && turn < MOST_UPLOADS; turn += 1) {
    const name = `preuve-${rank}-${turn}.pdf`;
    const form = "/api/depots/justificatif";
    const fields = await drawn(world, client, { page, form });
    if (!fields) return;
    fields.set(
      "file",
      new File([new Uint8Array(pdf(20_000 + turn))], name, { type: "application/pdf" }),
    );
    const isDone = (answer: APIResponse) =>
      answer.status() === 303 && !locationOf(answer).includes("?");
    await sendUntilDone(world, client, {
      page: form,
      fields,
      isDone,
      name,
    });
  }
}

const locationOf = (answer: APIResponse): string => answer.headers()["location"] ?? "";

/** A form as its page draws it, once some instance does; none when it is time to stop. */
async function drawn(
  { portal, load, over }: World,
  client: APIRequestContext,
  { page, form }: { page: string; form: string },
): Promise<FormData | null> {
  for (let turn = 0; !over.aborted; turn += 1) {
    const address = portal.addresses[turn % portal.addresses.length] ?? "";
    try {
      return await readForm(client, address + page, form);
    } catch {
      load.faults += 1;
      await setTimeout(PAUSE);
    }
  }
  return null;
}

type Sending = {
  page: string;
  fields: FormData;
  isDone: (answer: APIResponse) => boolean;
  name: string;
};

/** The same form, with the same key, to one instance after the other until it is said to be done, or time to stop. */
async function sendUntilDone(
  { portal, load, over }: World,
  client: APIRequestContext,
  { page, fields, isDone, name }: Sending,
): Promise<void> {
  const entry: Sent = { name, isAcknowledged: false };
  load.sent.push(entry);
  for (let turn = 0; !entry.isAcknowledged && !over.aborted; turn += 1) {
    const address = portal.addresses[turn % portal.addresses.length] ?? "";
    const answer = await postForm(client, address + page, fields).catch(() => null);
    if (!answer || answer.status() >= 500) load.faults += 1;
    entry.isAcknowledged = answer !== null && isDone(answer);
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
    const address = portal.addresses[turn % portal.addresses.length] ?? "";
    const answer = await client
      .get(address + page, { timeout: PATIENCE, maxRedirects: 0 })
      .catch(() => null);
    if (answer?.status() === 200) {
      load.longest[which] = Math.max(load.longest[which], performance.now() - asked);
      await setTimeout(PAUSE / 5);
      asked = performance.now();
    } else load.faults += 1;
  }
}
