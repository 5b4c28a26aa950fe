import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { MAX_UPLOAD_BYTES } from "../../../lib/platform/form/upload-limit.ts";
import { draftOf } from "../../factories/drafts.ts";
import { pdfWith } from "../../integration/platform/storage/pdf-file.ts";
import { pdf } from "../../integration/platform/storage/samples.ts";
import { addressesOf } from "../../support/served.ts";
import { asOwner, environmentOf, oneValue, rowsOf } from "../support/portal.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";

const [portal = "", otherInstance = ""] = addressesOf("demo");
const PDF = pdf(2000);
const SCRIPTED = pdfWith({ catalog: "/OpenAction<</S/JavaScript/JS(app.alert(1))>>" });
const PROOFS = `SELECT count(*) FROM "StoredFile" WHERE "candidacyId" = $1`;

type Applicant = Newcomer & { candidacyId: string; documents: string };
type Browser = Parameters<typeof newcomer>[0];

/** A newcomer whose request is a draft, on the page of its documents. */
async function applicant(browser: Browser, options?: BrowserContextOptions): Promise<Applicant> {
  const somebody = await newcomer(browser, options);
  const candidacyId = await draftOf((sql, values) => rowsOf("demo", sql, values), somebody.userId);
  const documents = `/candidat/candidatures/${candidacyId}/pieces`;
  await somebody.page.goto(documents);
  return { ...somebody, candidacyId, documents };
}

async function send(page: Page, name: string, buffer: Buffer, which: "first" | "last" = "last") {
  const form = page.locator("form", { has: page.locator("[type=file]") })[which]();
  await form.locator("[type=file]").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await form.locator("[type=submit]").click();
}

const CHECK_IDENTITY = `
  UPDATE "Candidate" person SET "identityCheckedAt" = now(), "identityCheckedById" = "userId", "identityDocumentKind" = 'PASSPORT'
  FROM "Candidacy" c WHERE c.id = $1 AND person.id = c."candidateId"`;

/** As the secretariat does while the candidate's page is open. */
const checkIdentity = (candidacyId: string) =>
  asOwner("demo", (client) => client.query(CHECK_IDENTITY, [candidacyId]));

const tooLarge = Buffer.concat([PDF], MAX_UPLOAD_BYTES + 1);

for (const javaScriptEnabled of [true, false]) {
  test(`files too large, disguised or empty are refused with their sentence; a real one is kept (JavaScript ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    const viewport = { width: 360, height: 640 };
    const { page, candidacyId } = await applicant(browser, { javaScriptEnabled, viewport });
    await send(page, "gros.pdf", tooLarge);
    await expect(page.getByText(/Ce fichier dépasse 20\sMo/).first()).toBeVisible();
    await send(page, "virus.pdf", Buffer.from("MZ this is a program, whatever its name says"));
    const field = page.getByLabel("Votre justificatif");
    await expect(field).toHaveAccessibleDescription(/Ce fichier n’est ni un PDF, ni une image/);
    await expect(field).toBeInViewport();
    await expect(page.getByText("Ce fichier n’est ni un PDF, ni une image")).toBeInViewport();
    if (javaScriptEnabled) await expect(field).toBeFocused();
    expect(await oneValue("demo", PROOFS, [candidacyId])).toBe("0");
    await send(page, "facture.pdf", SCRIPTED);
    await expect(field).toHaveAccessibleDescription(/Ce PDF contient un programme/);
    expect(await oneValue("demo", PROOFS, [candidacyId])).toBe("0");
    await send(page, 'attestation "d’Ürsel".pdf.exe', PDF);
    const link = page.getByRole("link", { name: 'attestation "d’Ürsel".pdf', exact: true });
    const file = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(file.headers()["content-disposition"]).toBe(
      "attachment; filename*=UTF-8''attestation%20%22d%E2%80%99%C3%9Crsel%22.pdf",
    );
    expect(file.headers()["content-type"]).toBe("application/pdf");
    await checkIdentity(candidacyId);
    await send(page, "carte.pdf", PDF, "first");
    await expect(page.getByRole("alert").filter({ hasText: "Votre identité est" })).toContainText(
      "Votre identité est déjà contrôlée : aucune pièce n’est attendue.",
    );
  });
}

/** What the last form for a file bears unseen: without it nothing of an upload is read. */
const hiddenOf = (page: Page): Promise<string[][]> =>
  page
    .locator("form", { has: page.locator("[type=file]") })
    .last()
    .locator("input[type=hidden]")
    .evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ name, value }) => [name, value]));

test("a file that another site sends, or nobody says from where, is not looked at", async ({
  browser,
}) => {
  const { page, candidacyId } = await applicant(browser);
  const address = `${portal}/api/depots/justificatif`;
  const file = { name: "a.pdf", mimeType: "application/pdf", buffer: PDF };
  const multipart = { ...Object.fromEntries(await hiddenOf(page)), file };
  const post = (headers: Record<string, string>) =>
    page.request.post(address, { multipart, maxRedirects: 0, headers });
  for (const origin of ["https://ailleurs.example", `${portal}.ailleurs.example`, "null", ""])
    expect((await post({ origin })).status(), origin).toBe(403);
  const refused = await post({});
  expect(refused.status()).toBe(403);
  expect(await refused.text()).toContain(`Ouvrez ${portal} et recommencez`);
  expect(await oneValue("demo", PROOFS, [candidacyId])).toBe("0");
  const behindProxies = { origin: portal, "x-forwarded-host": "portail.example:443, interne" };
  expect((await post(behindProxies)).status()).toBe(303);
  expect(await oneValue("demo", PROOFS, [candidacyId])).toBe("1");
});

test("an upload that is cut short leaves neither row nor bytes", async ({ browser }) => {
  const { page, candidacyId, documents } = await applicant(browser);
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const head = [
    "POST /api/depots/justificatif HTTP/1.1",
    `host: ${new URL(portal).host}`,
    `origin: ${portal}`,
    `referer: ${portal}${documents}`,
    `cookie: ${cookie}`,
    "content-type: multipart/form-data; boundary=coupe",
    "content-length: 5000000",
  ].join("\r\n");
  const body = [
    ...(await hiddenOf(page)).map(
      ([name, value]) =>
        `--coupe\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    `--coupe\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n`,
    `content-type: application/pdf\r\n\r\n${PDF.toString().repeat(20_000)}`,
  ].join("");
  const sent = body.slice(0, 2_000_000); // of the five millions announced
  await cutShort(`${head}\r\n\r\n${sent}`);
  await send(page, "après.pdf", PDF); // by then the portal has noticed what was cut before it
  await expect(page.getByRole("link", { name: "après.pdf" })).toBeVisible();
  expect(await oneValue("demo", PROOFS, [candidacyId])).toBe("1");
  expect(await unnamedFiles()).toEqual([]);
});

/** The files of the storage that no row names. */
async function unnamedFiles(): Promise<string[]> {
  const { FILES_DIR = "" } = await environmentOf("demo");
  const stored = await readdir(FILES_DIR);
  const rows = await rowsOf<{ storageKey: string }>(
    "demo",
    `SELECT "storageKey" FROM "StoredFile"`,
  );
  const named = new Set(rows.map(({ storageKey }) => storageKey));
  return stored.filter((key) => !named.has(key));
}

/** Sends all of this, then breaks the connection as a lost network does. */
async function cutShort(text: string): Promise<void> {
  const socket = connect(Number(new URL(portal).port), "localhost");
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.write(text, () => resolve());
  });
  socket.resetAndDestroy();
}

test("two instances are one portal: sessions, files and the end of a session count on both", async ({
  browser,
}) => {
  const { page, candidacyId, documents } = await applicant(browser);
  await send(page, "preuve.pdf", PDF);
  await expect(page.getByRole("link", { name: "preuve.pdf" })).toBeVisible();
  const fileId = await oneValue("demo", `SELECT id FROM "StoredFile" WHERE "candidacyId" = $1`, [
    candidacyId,
  ]);

  const read = await page.request.get(`${otherInstance}/fichiers/${fileId}`);
  expect(read.status()).toBe(200);
  expect(await read.body()).toEqual(PDF);
  const there = await page.context().newPage();
  expect((await there.goto(otherInstance + documents))?.url()).toBe(otherInstance + documents);
  await send(there, "suite.pdf", PDF);
  await expect(there.getByRole("link", { name: "suite.pdf" })).toBeVisible();

  const cookies = await page.context().cookies();
  await there.getByRole("button", { name: "Se déconnecter" }).click();
  await there.waitForURL(/\/connexion/);
  await page.context().addCookies(cookies); // as if the browser had kept what it was told to forget
  await page.goto(documents);
  await expect(page).toHaveURL(/\/connexion/);
});
