import { type Browser, expect, type Page, test } from "@playwright/test";
import { answers, type OwnPortal, openPortal } from "../support/own-portal.ts";

let portal: OwnPortal;
test.beforeAll(async () => {
  portal = await openPortal("production");
});
test.afterAll(async () => portal?.close());

const AWAY = "Le portail est indisponible pour le moment";
const EMAIL = "camille.inconnue@exemple.fr";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const open = (page: Page, path: string) => page.goto(portal.address + path);

const UNKNOWN = "/verifier/PERDU-0000";
const faultsOfHealth = () =>
  portal.log().filter((line) => /"what":"health"/.test(line) && /"check":"database"/.test(line));
const health = () => fetch(`${portal.address}/api/health`).then((response) => response.json());

async function stopDatabase(): Promise<void> {
  await portal.stopDatabase();
  await answers(portal.address + UNKNOWN, 503);
}
async function startDatabase(): Promise<void> {
  await portal.startDatabase();
  await answers(portal.address + UNKNOWN, 404);
}

async function withoutScripts(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

test("a database that goes away and comes back: told in a helpful page, then everything works again", async ({
  page,
}) => {
  expect((await open(page, "/faq"))?.status()).toBe(200);
  await portal.stopDatabase();
  const response = await open(page, UNKNOWN); // in the second in which it goes: nobody knows yet
  expect(response?.status()).toBe(503);
  await expect(page.getByText(/prisma|postgres|ECONNREFUSED|Error:/i)).toHaveCount(0);
  await expect(heading(page)).toHaveText(AWAY);
  expect(await health()).toMatchObject({ status: "unavailable" });
  expect((await fetch(`${portal.address}/fichiers/1`)).status).toBe(503);

  // what says the same to everyone goes on, also for who came signed in
  for (const path of [
    "/",
    "/choisir-ma-voie",
    "/faq",
    "/aide",
    "/mentions-legales",
    "/connexion",
    "/inscription",
  ]) {
    expect((await open(page, path))?.status(), path).toBe(200);
    await expect(heading(page), path).not.toHaveText(AWAY);
  }
  await open(page, UNKNOWN);
  await startDatabase();
  await page.getByRole("link", { name: "Réessayer" }).click();
  await expect(heading(page)).toHaveText("Aucun document à ce code");
  await expect.poll(health).toMatchObject({ checks: { database: "ok", storage: "ok" } });
});

test("a form sent while the database is away keeps its text: in its place with a script, in the answer without", async ({
  page,
  browser,
}) => {
  const plain = await withoutScripts(browser);
  for (const each of [page, plain]) await open(each, "/mot-de-passe");
  await stopDatabase();
  for (const each of [page, plain]) {
    await each.getByLabel("Adresse électronique").fill(EMAIL);
    await each.locator("main form").getByRole("button").click();
  }
  await expect(page.getByText("Le portail est très sollicité : rien n’a été perdu")).toBeVisible();
  await expect(page.getByLabel("Adresse électronique")).toHaveValue(EMAIL);
  await expect(heading(plain)).toHaveText(AWAY);
  await expect.poll(() => health().then(faultsOfHealth)).not.toEqual([]);

  await startDatabase();
  await page.locator("main form").getByRole("button").click();
  await page.waitForURL("**/mot-de-passe/envoye");
  await plain.getByRole("button", { name: "Envoyer à nouveau" }).click();
  await plain.waitForURL("**/mot-de-passe/envoye");
});

test("a page that is not found or breaks is told whole, with or without a script", async ({
  page,
  browser,
}) => {
  const plain = await withoutScripts(browser);
  for (const each of [plain, page]) {
    expect((await open(each, "/nulle/part"))?.status()).toBe(404);
    await expect(heading(each)).toHaveText("Il n’y a rien à cette adresse");
    await each.getByRole("link", { name: "Aide et plan du portail" }).first().click();
    await each.waitForURL("**/aide");
  }

  const BROKEN = "/verifier/0000-0000-0000-0000-0000?de=1";
  await portal.breakDatabase();
  for (const each of [plain, page]) {
    const response = await open(each, BROKEN);
    expect(response?.status()).toBe(500);
    await expect(heading(each)).toHaveText("Quelque chose n’a pas fonctionné");
    const id = (await response?.headerValue("x-request-id")) ?? "";
    await expect(each.getByText(`Référence de l’incident : ${id}`)).toBeVisible();
    await each.getByRole("link", { name: "Réessayer" }).click();
    await each.waitForURL(portal.address + BROKEN);
    await expect(heading(each)).toHaveText("Quelque chose n’a pas fonctionné");
  }
});

test("in production, and there alone, browsers are told to come back encrypted only", async () => {
  const { headers } = await fetch(portal.address);
  expect(headers.get("strict-transport-security")).toMatch(/max-age=\d{8}/);
});

test("the log of all this tells of each request by its page and of nobody; who met an incident has its reference", async ({
  page,
}) => {
  const response = await open(page, "/verifier/%");
  const id = (await response?.headerValue("x-request-id")) ?? "";
  await expect(page.getByText(`Référence de l’incident : ${id}`)).toBeVisible();

  const lines = () => portal.log().filter((line) => line.startsWith("{"));
  const told = (wanted: Record<string, unknown>) =>
    expect
      .poll(() => lines().map((line): object => JSON.parse(line)))
      .toContainEqual(expect.objectContaining(wanted));
  await told({
    what: "request",
    request: id,
    method: "GET",
    page: "/verifier/[code]",
    status: 400,
  });
  await told({ what: "request", page: "/verifier/[code]", status: 503 });
  await told({ what: "action", action: "requestPasswordLink", outcome: "OK" });
  await told({
    what: "requestPasswordLink",
    level: "warn",
    reason: expect.stringMatching(/^BUSY/),
  });
  expect(faultsOfHealth()[0]).toContain('"level":"error"');
  expect(portal.log().filter((line) => /PERDU-0000|camille|exemple\.fr/i.test(line))).toEqual([]);
});
