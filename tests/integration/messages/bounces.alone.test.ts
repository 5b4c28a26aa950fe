import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sendMessage, sendMessageAgain } from "@/lib/messages/outgoing-message.commands";
import { deliverMessage } from "@/lib/messages/outgoing-message.delivery";
import { db } from "@/lib/platform/db/client";
import { MAX_FORM_BYTES } from "@/lib/platform/form/upload-limit";
import { readBounce } from "@/lib/platform/mail/bounce";
import { asVisitor } from "@/tests/factories/accounts";
import { accepted, act, aPerson, aSecretary, NOW } from "@/tests/factories/people";
import { type StubbornServer, startStubbornServer } from "@/tests/support/mail-server";

const TOKEN = "0123456789abcdef0123456789abcdef";
let smtp: StubbornServer;
beforeAll(async () => {
  smtp = await startStubbornServer();
  vi.stubEnv("BOUNCES_TOKEN", TOKEN);
  vi.stubEnv("SMTP_URL", smtp.url);
});
afterAll(() => smtp.stop());

type Report = { action?: string; status?: string; diagnostic?: string; original?: string };

/** What Postfix sends back. */
const report = (
  id: string,
  {
    action = "failed",
    status = "5.1.1",
    diagnostic = "\r\nDiagnostic-Code: smtp; 554 5.1.1 <zoe@exemple.fr>: nobody",
    original = `Message-ID: <${id}@portail.example>`,
  }: Report = {},
) =>
  Buffer.from(
    [
      "From: MAILER-DAEMON@relais.example",
      "To: ne-pas-repondre@portail.example",
      "Subject: Undelivered Mail Returned to Sender",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=us-ascii",
      "",
      "I'm sorry to have to inform you that your message could not be delivered.",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; relais.example",
      "",
      "Final-Recipient: rfc822; zoe@exemple.fr",
      `Action: ${action}`,
      `Status: ${status}${diagnostic}`,
      "",
      "--b",
      "Content-Type: text/rfc822-headers",
      "",
      "From: ne-pas-repondre@portail.example",
      original,
      "",
      "--b--",
      "",
    ].join("\r\n"),
  );

const ID = "0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

test("a report of a failure is read: which message, and the code of its refusal", async () => {
  expect(await readBounce(report(ID))).toEqual({ messageId: ID, sending: 1, code: 554 });
  expect(await readBounce(report(ID, { diagnostic: "" }))).toEqual({
    ...{ messageId: ID, sending: 1 },
    code: 550,
  });
  expect(await readBounce(report(`${ID}.12`))).toMatchObject({ messageId: ID, sending: 12 });
});

test("a delay, a failure for now, another mail and another sender's message are none", async () => {
  expect(await readBounce(report(ID, { action: "delayed", status: "4.4.1" }))).toBeNull();
  expect(await readBounce(report(ID, { status: "4.2.2" }))).toBeNull();
  expect(await readBounce(report(ID, { original: "Message-ID: <12@exemple.fr>" }))).toBeNull();
  expect(await readBounce(Buffer.from("Subject: Re\r\n\r\nJe suis absente."))).toBeNull();
  expect(await readBounce(Buffer.alloc(0))).toBeNull();
});

async function handOver(
  body: string | Uint8Array<ArrayBuffer>,
  authorization = `Bearer ${TOKEN}`,
): Promise<number> {
  const { POST } = await import("@/app/api/rebonds/route");
  const headers = { authorization, "content-length": String(body.length) };
  return (await POST(new Request("http://p.test/api/rebonds", { method: "POST", body, headers })))
    .status;
}

async function aMessage(): Promise<string> {
  const { userId } = await aPerson();
  const notice = { kind: "accountEnabled", recipientId: userId, parameters: {} } as const;
  accepted(await asVisitor((work) => sendMessage(work, notice), NOW));
  return (await db.outgoingMessage.findFirstOrThrow({ where: { recipientId: userId } })).id;
}

const stateOf = (id: string) =>
  db.outgoingMessage.findUniqueOrThrow({
    where: { id },
    select: { sentAt: true, attempts: true, refusal: true },
  });

test("a message that came back is refused, once", async () => {
  const id = await aMessage();
  const refusal = async () => (await stateOf(id)).refusal;
  await db.outgoingMessage.update({ where: { id }, data: { sentAt: NOW } });
  expect(await handOver(report(id), "")).toBe(404);
  expect(await handOver(report(id), `Bearer ${TOKEN.replace("f", "e")}`)).toBe(404);
  expect(await handOver("Je suis absente.")).toBe(204);
  expect(await refusal()).toBeNull();
  expect(await handOver(report(id))).toBe(204);
  expect(await handOver(report(id))).toBe(204);
  expect(await db.outgoingMessage.findUnique({ where: { id } })).toMatchObject({
    sentAt: null,
    refusal: 554,
  });
});

test("one that comes back before its leaving is noted stays refused", async () => {
  const id = await aMessage();
  smtp.onArrival = async () => void (await handOver(report(id)));
  await deliverMessage(NOW, { messageId: id });
  expect(smtp.received).toMatchObject([{ id }]);
  expect(await stateOf(id)).toMatchObject({ sentAt: null, refusal: 554 });
  await deliverMessage(NOW, { messageId: id });
  expect(smtp.received).toHaveLength(1);
});

test("what comes back of a first sending says nothing of the second", async () => {
  const id = await aMessage();
  await db.outgoingMessage.update({ where: { id }, data: { refusal: 550 } });
  const secretary = await aSecretary();
  accepted(await act(secretary, (work) => sendMessageAgain(work, { id }), NOW));
  await db.outgoingMessage.update({ where: { id }, data: { sentAt: NOW } });
  await handOver(report(id));
  expect(await stateOf(id)).toMatchObject({ sentAt: NOW, refusal: null });
  await handOver(report(`${id}.2`));
  expect(await stateOf(id)).toMatchObject({ sentAt: null, refusal: 554 });
});

test("more than a mail is not read", async () => {
  expect(await handOver(new Uint8Array(MAX_FORM_BYTES + 1))).toBe(413);
});
