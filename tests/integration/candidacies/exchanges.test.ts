import { expect, test } from "vitest";
import { MOST_UNANSWERED } from "@/lib/candidacies/exchanges/exchange";
import {
  addNote,
  closeExchange,
  writeToCandidate,
  writeToSecretariat,
} from "@/lib/candidacies/exchanges/exchange.commands";
import {
  listAwaitedAnswers,
  openExchanges,
  openOwnExchanges,
} from "@/lib/candidacies/exchanges/exchange.queries";
import { assignHandler } from "@/lib/candidacies/handling/handler.commands";
import { db } from "@/lib/platform/db/client";
import { accepted, act, aPerson, aSecretary, type Person } from "../../factories/people";
import { aDraft, aSubmittedRequest } from "../../factories/vae";

const text = "Puis-je joindre mon contrat plus tard ?";
const ask = (person: Person, id: string) =>
  act(person, (work) => writeToSecretariat(work, { id, text }));
const answer = (person: Person, id: string) =>
  act(person, (work) => writeToCandidate(work, { id, text: "Oui." }));
const messages = (kind: string, candidacyId: string) =>
  db.outgoingMessage.findMany({ where: { kind, candidacyId } });

test("a question and its answer stand in the thread of both, each told by a message that says nothing of it", async () => {
  const [{ id, person }, secretary] = [await aSubmittedRequest(), await aSecretary()];
  const taken = { id, handlerId: secretary.userId, before: "" };
  accepted(await act(secretary, (work) => assignHandler(work, taken)));
  accepted(await ask(person, id));
  const [told] = await messages("exchangeToAnswer", id);
  expect(told?.recipientId).toBe(secretary.userId);
  expect(JSON.stringify(told?.parameters)).not.toContain(text);
  const actor = await secretary.actor();
  expect((await listAwaitedAnswers(actor)).map(({ candidacyId }) => candidacyId)).toContain(id);
  accepted(await answer(secretary, id));
  expect((await listAwaitedAnswers(actor)).map(({ candidacyId }) => candidacyId)).not.toContain(id);
  expect(await messages("exchangeReceived", id)).toMatchObject([{ recipientId: person.userId }]);
  const own = await openOwnExchanges(await person.actor(), id);
  expect(own?.exchanges.map((one) => [one.text, one.authorName])).toEqual([
    [text, expect.any(String)],
    ["Oui.", null],
  ]);
  expect((await openExchanges(actor, id))?.exchanges[1]?.authorName).toBe("Maud Lenoir");
});

test("a note is read by the secretariat alone", async () => {
  const [{ id, person }, secretary] = [await aSubmittedRequest(), await aSecretary()];
  accepted(await act(secretary, (work) => addNote(work, { id, text: "À rappeler." })));
  expect((await openExchanges(await secretary.actor(), id))?.notes).toMatchObject([
    { text: "À rappeler.", authorName: "Maud Lenoir" },
  ]);
  const own = await openOwnExchanges(await person.actor(), id);
  expect(JSON.stringify(own)).not.toContain("rappeler");
  for (const other of [person, await aPerson()]) {
    expect(await openExchanges(await other.actor(), id)).toBeNull();
    expect((await act(other, (work) => addNote(work, { id, text: "x" }))).ok).toBe(false);
  }
});

test("nobody reads or writes in another's thread", async () => {
  const [{ id }, stranger] = [await aSubmittedRequest(), await aPerson()];
  expect(await openOwnExchanges(await stranger.actor(), id)).toBeNull();
  expect(await ask(stranger, id)).toMatchObject({ error: { reason: "NOT_FOUND" } });
});

test("so many messages wait for an answer and no more, until one comes or none is needed", async () => {
  const [{ id, person }, secretary] = [await aDraft(), await aSecretary()];
  for (let written = 0; written < MOST_UNANSWERED; written++) accepted(await ask(person, id));
  expect(await ask(person, id)).toMatchObject({ error: { reason: "RULE" } });
  accepted(await act(secretary, (work) => closeExchange(work, { id })));
  expect((await openExchanges(await secretary.actor(), id))?.isAwaiting).toBe(false);
  accepted(await ask(person, id));
});
