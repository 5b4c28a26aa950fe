import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type MessageContent, renderMessage } from "@/lib/platform/mail/layout";
import { sendMail } from "@/lib/platform/mail/transport";

type Delivery = { to: string[]; raw: string };
const deliveries: Delivery[] = [];

const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  closeTimeout: 1, // the portal keeps its connections; 0 is read as the thirty seconds of the default
  onRcptTo: ({ address }, _session, done) =>
    done(
      address.startsWith("inconnu")
        ? Object.assign(new Error("no such user"), { responseCode: 550 })
        : null,
    ),
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      deliveries.push({ to, raw: Buffer.concat(chunks).toString("utf8") });
      done();
    });
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const environment = {
    PORTAL_MODE: "test",
    ACCEPT_DEMO_MODE: "oui",
    DATABASE_URL: "postgresql://personne@127.0.0.1/rien",
    APP_URL: "https://portail.example",
    AUTH_SECRET: "a".repeat(32),
    LINK_SECRET: "l".repeat(32),
    AUDIT_KEY: "j".repeat(32),
    FACTOR_KEY: "f".repeat(32),
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: "Secrétariat de la CPNFPE <ne-pas-repondre@portail.example>",
    FILES_DIR: "/nonexistent",
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(() => {
  vi.unstubAllEnvs();
  return new Promise<void>((done) => server.close(() => done()));
});

const sender = {
  bodyName: "CPNFPE des sociétés d’assurances",
  contact: "secretariat@cpnfpe.example\n01 02 03 04 05",
};
const content: MessageContent = {
  heading: "Votre demande a bien été reçue",
  paragraphs: [
    "Bonjour Zoé Ñuñez‑O’Connor,",
    "Sans réponse avant le 22 janvier 2027, elle sera réputée recevable.",
  ],
  action: { label: "Suivre ma demande", url: "https://portail.example/candidat?a=1&b=2" },
};

async function sent(
  over: Partial<Parameters<typeof sendMail>[0]> = {},
  said = content,
): Promise<Delivery & { email: Email }> {
  deliveries.length = 0;
  await sendMail({
    to: "zoe@exemple.fr",
    subject: "Votre demande a été reçue",
    messageId: "0199-abc",
    sending: 1,
    ...renderMessage(said, sender),
    ...over,
  });
  const [delivery] = deliveries;
  if (!delivery) throw new Error("nothing arrived");
  return { ...delivery, email: await PostalMime.parse(delivery.raw) };
}

describe("a message that arrives", () => {
  it("has both parts, with their accents, from the same content", async () => {
    const { email } = await sent();
    for (const part of [email.text, email.html]) {
      expect(part).toContain("Votre demande a bien été reçue");
      expect(part).toContain("Zoé Ñuñez‑O’Connor");
      expect(part).toContain("CPNFPE des sociétés d’assurances");
      expect(part).toContain("01 02 03 04 05");
    }
    expect(email.text).toContain("Suivre ma demande :\nhttps://portail.example/candidat?a=1&b=2\n");
    expect(email.html).toContain('href="https://portail.example/candidat?a=1&amp;b=2"');
  });

  it("says who writes, and the same Message-ID each time it is sent", async () => {
    const { email, to } = await sent();
    expect(to).toEqual(["zoe@exemple.fr"]);
    expect(email).toMatchObject({
      subject: "Votre demande a été reçue",
      from: { name: "Secrétariat de la CPNFPE", address: "ne-pas-repondre@portail.example" },
      to: [{ address: "zoe@exemple.fr" }],
      messageId: "<0199-abc@portail.example>",
    });
    expect((await sent()).email.messageId).toBe(email.messageId);
    const second = await sent({ sending: 2 });
    expect(second.email.messageId).toBe("<0199-abc.2@portail.example>");
    expect(email.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
  });

  it("has no action when there is none", async () => {
    const { email } = await sent({}, { heading: "Titre", paragraphs: ["Une\nseconde ligne"] });
    expect(email.html).not.toContain("<a ");
    expect(email.html).toContain("Une<br>seconde ligne");
    expect(email.text).not.toContain("https://");
  });
});

describe("what someone typed", () => {
  it("is text and never HTML", async () => {
    const evil = `<img src=x onerror="alert('1')"> & Cie`;
    const { email } = await sent(
      {},
      {
        heading: evil,
        paragraphs: [evil],
        action: { label: evil, url: `https://x.example/"><b>` },
      },
    );
    expect(email.html).not.toMatch(/<img|<b>/);
    expect(email.html).toContain(
      "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Cie",
    );
    expect(email.text).toContain(evil);
  });

  it.each(["Objet\r\nBcc: espion@exemple.fr", "Objet\nX-Priority: 1\n\nCorps"])(
    "adds no header by the subject %j",
    async (subject) => {
      const { email, to } = await sent({ subject });
      expect(to).toEqual(["zoe@exemple.fr"]);
      expect(email.bcc ?? []).toEqual([]);
      expect(email.headers.map(({ key }) => key)).not.toContain("x-priority");
      expect(email.text).toContain("Votre demande a bien été reçue");
    },
  );

  it.each([
    "zoe@exemple.fr, espion@exemple.fr",
    "zoe@exemple.fr\r\nBcc: espion@exemple.fr",
    "zoe@exemple.fr\r\nRCPT TO:<espion@exemple.fr>",
  ])("reaches nobody else by the address %j", async (address) => {
    const to = await sent({ to: address }).then(
      (delivery) => delivery.to,
      () => [],
    );
    expect(to).not.toContain("espion@exemple.fr");
  });
});

it("says when the server refuses the address", async () => {
  await expect(sent({ to: "inconnu@exemple.fr" })).rejects.toMatchObject({ responseCode: 550 });
});
