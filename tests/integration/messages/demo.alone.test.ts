import { expect, test, vi } from "vitest";
import { findOneUseLink } from "@/lib/accounts/links/invitation.queries";
import {
  findMessage,
  findSentMessage,
  listSentMessages,
} from "@/lib/messages/outgoing-message.queries";
import { db } from "@/lib/platform/db/client";
import { aRegistration } from "@/tests/factories/accounts";
import { aSecretary, NOW } from "@/tests/factories/people";

vi.stubEnv("PORTAL_MODE", "demo");

test("in the demonstration the secretariat hands out the links, which work; their receiver's own page bears none", async () => {
  const email = await aRegistration();
  const secretary = await (await aSecretary()).actor();
  const { id, recipientId } = await db.outgoingMessage.findFirstOrThrow({
    where: { recipient: { email } },
  });
  const page = await listSentMessages(secretary, { dead: false });
  expect(page?.lines.find((line) => line.id === id)).toMatchObject({ state: "PORTAL_ONLY" });
  const url = new URL((await findSentMessage(secretary, id))?.action?.url ?? "");
  const [, door, invitation = ""] = url.pathname.split("/");
  expect(door).toBe("confirmer");
  expect(
    await findOneUseLink(invitation, url.searchParams.get("cle") ?? "", ["CONFIRM_EMAIL"], NOW),
  ).toMatchObject({ email });
  const receiver = { ...secretary, userId: recipientId };
  expect(await findMessage(receiver, id)).toMatchObject({ action: null, hasPrivateLink: true });
});
