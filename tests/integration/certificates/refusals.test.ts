import { beforeAll, describe, expect, test } from "vitest";
import { getRegistered, listIssuable, listRegister } from "@/lib/certificates/register.queries";
import { composeMessage } from "@/lib/messages/outgoing-message";
import { db } from "@/lib/platform/db/client";
import { confirmMentions } from "../../factories/certificates";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, anAdministrator, aPerson, withPassword } from "../../factories/people";
import { aThreeBlockVersion } from "../../factories/versions";
import { aSecretariat } from "./secretariat";

let portal: Awaited<ReturnType<typeof aSecretariat>>;
beforeAll(async () => {
  portal = await aSecretariat("RNCP41351");
});

describe("refusals", () => {
  test("without the identity check, named as such", async () => {
    const { candidateId } = await aHolder({ identityChecked: false });
    const candidacy = await aDecidedCandidacy({ candidateId, validated: [1, 2] });
    const refused = await portal.issue(candidacy);
    expect(refused).toMatchObject({
      error: { reason: "RULE", message: expect.stringContaining("Identité du titulaire") },
    });
    const issuable = (await listIssuable(await portal.secretary.actor(), "2026-11-22"))?.find(
      ({ id }) => id === candidacy.id,
    );
    expect(issuable?.documents[0]?.missing).toEqual([{ mention: "IDENTITY", gap: "UNCONFIRMED" }]);
  });

  test("with a mention that is only deduced, named as such", async () => {
    const rncpCode = await aThreeBlockVersion("RNCP99001");
    await confirmMentions(await anAdministrator(), rncpCode, `version.${rncpCode}.registeredOn`);
    const { candidateId } = await aHolder();
    const candidacy = await aDecidedCandidacy({ candidateId, rncpCode, validated: [1, 2] });
    expect(await portal.issue(candidacy)).toMatchObject({
      error: { reason: "RULE", message: expect.stringContaining("date de la décision") },
    });
    expect(await db.certificate.count({ where: { candidateId } })).toBe(0);
  });

  test("with a wrong password, on a stale page, or by anybody but the secretariat", async () => {
    const { candidateId, holder } = await aHolder();
    const candidacy = await aDecidedCandidacy({ candidateId, validated: [1, 2] });
    expect(await portal.issue({ ...candidacy, password: "Une-autre-2026" })).toMatchObject({
      error: { reason: "RULE", field: "password" },
    });
    expect(await portal.issue({ ...candidacy, version: 1 })).toEqual({
      ok: false,
      error: { reason: "CONFLICT" },
    });
    expect(await portal.issue(candidacy, await withPassword(holder))).toEqual({
      ok: false,
      error: { reason: "FORBIDDEN" },
    });
    for (const stranger of [
      await withPassword(await aPerson()),
      await withPassword(await anAdministrator()),
    ]) {
      expect(await portal.issue(candidacy, stranger)).toEqual({
        ok: false,
        error: { reason: "NOT_FOUND" },
      });
    }
    expect(await db.certificate.count({ where: { candidateId } })).toBe(0);
  });
});

test("twice at once: one document, one number, one message", async () => {
  const { candidateId, holder } = await aHolder();
  const candidacy = await aDecidedCandidacy({ candidateId, validated: [1, 2] });
  const outcomes = await Promise.all([portal.issue(candidacy), portal.issue(candidacy)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    error: { message: expect.stringContaining("déjà délivré") },
  });
  expect(await db.certificate.count({ where: { candidateId } })).toBe(1);
  const messages = await db.outgoingMessage.findMany({
    where: { recipientId: holder.userId, kind: { startsWith: "certificate" } },
  });
  expect(messages.map(({ kind }) => kind)).toEqual(["certificateIssued"]);
  const [message] = messages;
  expect(JSON.stringify(composeMessage(message?.kind ?? "", message?.parameters))).not.toContain(
    "Ñuñez",
  );
});

test("nobody but the secretariat revokes, and its holder alone may know that it exists", async () => {
  const { candidateId, holder } = await aHolder();
  const { id } = accepted(
    await portal.issue(await aDecidedCandidacy({ candidateId, validated: [1, 2] })),
  );
  expect(await portal.revoke(id, await withPassword(holder))).toEqual({
    ok: false,
    error: { reason: "FORBIDDEN" },
  });
  expect(await portal.revoke(id, await withPassword(await anAdministrator()))).toEqual({
    ok: false,
    error: { reason: "NOT_FOUND" },
  });
  for (const person of [holder, await anAdministrator()]) {
    expect(await listRegister(await person.actor(), { q: "" })).toBeNull();
    expect(await listIssuable(await person.actor(), "2026-11-22")).toBeNull();
    expect(await getRegistered(await person.actor(), id)).toBeNull();
  }
});
