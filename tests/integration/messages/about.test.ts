import { beforeAll, expect, test } from "vitest";
import { aboutOf, readAbout } from "@/lib/dossiers/message-about.queries";
import { composeMessage } from "@/lib/messages/outgoing-message";
import { listMessages } from "@/lib/messages/outgoing-message.queries";
import { db } from "@/lib/platform/db/client";
import type { Person } from "@/tests/factories/people";
import { aPerson, aSecretary } from "@/tests/factories/people";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";
import { aWorkplaceCandidacy } from "@/tests/factories/workplace-candidacy";

let workplace: Workplace;
let candidacy: Awaited<ReturnType<typeof aWorkplaceCandidacy>>;
beforeAll(async () => {
  workplace = await aWorkplace();
  candidacy = await aWorkplaceCandidacy("CONFIRMED", { workplace });
});

const told = async (person: Person) => {
  const actor = await person.actor();
  const lines = [{ candidacyId: candidacy.id }, { candidacyId: null }];
  const about = await readAbout(actor, lines);
  return lines.map((line) => aboutOf(about, line));
};

test("a message names the dossier it is about, and the person to whoever else may read it", async () => {
  const { number, invitedName } = await db.candidacy.findUniqueOrThrow({
    where: { id: candidacy.id },
  });
  expect(await told(workplace.manager)).toEqual([`${invitedName} · ${number}`, null]);
  expect(await told(await aSecretary())).toEqual([`${invitedName} · ${number}`, null]);
  expect(await told(candidacy.person)).toEqual([number, null]);
});

test("a stranger, or who has left the company, is told nothing of it", async () => {
  expect(await told(await aPerson())).toEqual([null, null]);
  const other = await aWorkplace();
  expect(await told(other.manager)).toEqual([null, null]);
});

test("the e-mail itself names nobody", async () => {
  const { lines } = await listMessages(await workplace.manager.actor());
  const about = lines.filter(({ candidacyId }) => candidacyId === candidacy.id);
  expect(about.length).toBeGreaterThan(0);
  const rows = await db.outgoingMessage.findMany({ where: { candidacyId: candidacy.id } });
  const { invitedName } = await db.candidacy.findUniqueOrThrow({ where: { id: candidacy.id } });
  for (const { kind, parameters } of rows)
    expect(JSON.stringify(composeMessage(kind, parameters))).not.toContain(invitedName);
});
