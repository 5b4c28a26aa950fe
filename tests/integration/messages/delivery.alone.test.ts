import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { requestEmailChange } from "@/lib/accounts/links/email-change.commands";
import { findOneUseLink } from "@/lib/accounts/links/invitation.queries";
import { hashPassword } from "@/lib/accounts/password-hash";
import { recoverAddresses } from "@/lib/accounts/people/recover-addresses.job";
import { deliverMessage } from "@/lib/messages/outgoing-message.delivery";
import { db } from "@/lib/platform/db/client";
import { anAddress, aRegistration, PASSWORD } from "@/tests/factories/accounts";
import { aProvenChange, daysLater } from "@/tests/factories/address-recovery";
import { accepted, act, aPerson, aSecretary, NOW } from "@/tests/factories/people";
import { type MailServer, startMailServer } from "@/tests/support/smtp";

let server: MailServer;
let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "mail-")), "in");
  server = await startMailServer(folder);
  vi.stubEnv("SMTP_URL", server.url);
});
afterAll(() => server.stop());

async function deliverAllTo(email: string): Promise<void> {
  const rows = await db.outgoingMessage.findMany({
    where: { recipient: { email } },
    orderBy: { id: "asc" },
  });
  for (const { id } of rows) await deliverMessage(NOW, { messageId: id });
}
async function mails() {
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files.map(async (file) => PostalMime.parse(await readFile(join(folder, file)))),
  );
}
const linkIn = (text = "") => new URL(text.match(/https?:\S+cle=\S+/)?.[0] ?? "");

describe("by SMTP", () => {
  test("the link of a registration arrives, once, and works", async () => {
    const email = await aRegistration();
    await deliverAllTo(email);
    await deliverAllTo(email);
    const received = (await mails()).filter((mail) => mail.to?.[0]?.address === email);
    expect(received).toHaveLength(1);
    const url = linkIn(received[0]?.text);
    const id = url.pathname.split("/").at(-1) ?? "";
    expect(
      await findOneUseLink(id, url.searchParams.get("cle") ?? "", ["CONFIRM_EMAIL"], NOW),
    ).toMatchObject({ email });
    expect(received[0]?.subject).not.toContain(email);
  });

  test("a change of address is confirmed at the new one, and the old one is warned without a link", async () => {
    const person = await aPerson();
    await db.user.update({
      where: { id: person.userId },
      data: { passwordHash: await hashPassword(PASSWORD) },
    });
    const email = anAddress();
    accepted(await act(person, (work) => requestEmailChange(work, { email, password: PASSWORD })));
    await deliverAllTo(person.email);
    const all = await mails();
    const at = (address: string) => all.filter((mail) => mail.to?.[0]?.address === address);
    expect(at(email)).toHaveLength(1);
    expect(linkIn(at(email)[0]?.text).pathname).toContain("/confirmer/");
    expect(at(person.email)).toHaveLength(1);
    expect(at(person.email)[0]?.text).not.toContain("cle=");
  });

  test("a change that others ask for is confirmed at the new address; the old one is warned, with a link, even once it is left", async () => {
    const email = anAddress();
    const { person } = await aProvenChange(await aSecretary(), email);
    await recoverAddresses(daysLater(7));
    await deliverAllTo(email);
    const all = await mails();
    const at = (address: string) =>
      all.filter((mail) => mail.to?.[0]?.address === address).map(({ text }) => text ?? "");
    expect(at(person.email)).toEqual([
      expect.stringContaining("Refuser ce changement"),
      expect.stringContaining("a changé d’adresse"),
    ]);
    expect(at(email)).toEqual([
      expect.stringContaining("Confirmer ma nouvelle adresse"),
      expect.stringContaining("/invitation/"),
    ]);
  });

  test("a try that fails before the server is even asked is counted too, so that the secretariat sees it", async () => {
    const { userId } = await aPerson();
    const { id } = await db.outgoingMessage.create({
      data: { kind: "noSuchKind", recipientId: userId, parameters: {}, createdAt: NOW },
    });
    await expect(deliverMessage(NOW, { messageId: id })).rejects.toThrow();
    expect(await db.outgoingMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({
      attempts: 1,
      failure: "UNKNOWN",
      sentAt: null,
    });
  });
});
