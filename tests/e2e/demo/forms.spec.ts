import { expect, test } from "@playwright/test";
import { addressesOf } from "../../support/served.ts";
import { postForm, readForm } from "../support/form-post.ts";
import { holdScript } from "../support/held-script.ts";
import { oneValue } from "../support/portal.ts";
import { signedIn } from "../support/sign-in.ts";
import {
  expireSessions,
  fieldOf,
  fillIdentity,
  IDENTITY,
  identity,
  newcomer,
  SAVE,
  signIn,
  writeIdentity,
} from "./newcomer.ts";

const [portal = ""] = addressesOf("demo");

test("names of every script of the Latin alphabet, and a birth abroad, are kept as they are written", async ({
  browser,
}) => {
  const { page } = await newcomer(browser);
  await writeIdentity(page);
  await page.goto(IDENTITY);
  for (const [name, text] of Object.entries(identity)) {
    await expect(fieldOf(page, name)).toHaveValue(text.normalize("NFC"));
  }
  await expect(fieldOf(page, "birthPostalCode")).toHaveValue("");
});

test("behind a proxy that adds a port to the host, a sign is refused by its name and a paste with its length, and the rest is kept", async ({
  browser,
}) => {
  const extraHTTPHeaders = { "x-forwarded-host": "portail.example:443" };
  const { page } = await newcomer(browser, { extraHTTPHeaders });
  await page.goto(IDENTITY);
  await fillIdentity(page);
  await fieldOf(page, "birthName").fill("R2D2");
  await fieldOf(page, "address").fill("x".repeat(284));
  await page.getByRole("button", { name: SAVE }).click();
  const refused = page.getByRole("form").getByRole("alert");
  await expect(refused).toContainText("Le signe «\u00a02\u00a0» ne s’écrit pas dans un nom");
  await expect(refused).toContainText("Ce texte compte 284 caractères");
  await fieldOf(page, "birthName").fill("Te‘ura");
  await fieldOf(page, "address").fill("1 rue de l’Essai");
  await page.getByRole("button", { name: SAVE }).click();
  await page.waitForURL(/\/candidat$/);
  await page.goto(IDENTITY);
  await expect(fieldOf(page, "birthName")).toHaveValue("Te’ura");
});

test("what was chosen and typed before the checks arrived is still there, and is sent", async ({
  browser,
}) => {
  const { page } = await newcomer(browser);
  const checks = await holdScript(page, "shouldFocusError");
  await page.goto(IDENTITY, { waitUntil: "commit" });
  await checks.asked;
  await fillIdentity(page);
  await page.getByRole("radio", { name: "Masculin" }).check();
  checks.release();
  await expect(page.getByRole("form", { name: "Mon identité" })).toHaveJSProperty(
    "noValidate",
    true,
  );
  await expect(page.getByRole("radio", { name: "Masculin" })).toBeChecked();
  await page.getByRole("button", { name: SAVE }).click();
  await page.waitForURL(/\/candidat$/);
  await page.goto(IDENTITY);
  await expect(page.getByRole("radio", { name: "Masculin" })).toBeChecked();
  await expect(fieldOf(page, "birthName")).toHaveValue(identity.birthName.normalize("NFC"));
});

test("a saved text that was changed before any script arrived keeps the change, and the caret its place", async ({
  browser,
  playwright,
}) => {
  const storageState = await signedIn(playwright.request, "demo", "admin@demo.example");
  const page = await (await browser.newContext({ baseURL: portal, storageState })).newPage();
  const scripts = await holdScript(page, "");
  await page.goto("/administration/parametres", { waitUntil: "commit" });
  await scripts.asked;
  const area = page.locator("textarea", { hasText: /./ }).first();
  await area.evaluate((found) => found.closest("details")?.setAttribute("open", ""));
  const saved = await area.inputValue();
  await area.press("Control+Home");
  await area.pressSequentially("Ajout. ");
  scripts.release();
  const isTakenUp = () =>
    area.evaluate((found) => Object.keys(found).some((key) => key.startsWith("__react")));
  await expect.poll(isTakenUp).toBe(true);
  await expect(area).toHaveValue(`Ajout. ${saved}`);
  await expect(area).toHaveJSProperty("selectionEnd", "Ajout. ".length);
});

test("a date that does not exist is refused at its field, and nothing typed is lost", async ({
  browser,
}) => {
  const { page } = await newcomer(browser);
  const fields = await readForm(page.request, portal + IDENTITY, "Mon identité");
  const civil = { sex: "F", birthCountry: "VN", country: "FR" };
  const typed = { ...civil, ...identity, "bornOn-day": "30", "bornOn-year": "2023" };
  for (const [name, text] of Object.entries(typed)) fields.set(name, text);
  const html = await (await postForm(page.request, portal + IDENTITY, fields)).text();
  expect(html).toContain("Indiquez une date de naissance qui existe");
  expect(html).toContain(identity.birthName);
});

test("the same form sent twice at once is carried out once, and both are led to it", async ({
  browser,
}) => {
  const { page, userId } = await newcomer(browser);
  await writeIdentity(page);

  const address = `${portal}/candidat/candidatures/nouvelle`;
  const fields = await readForm(page.request, address, "Nouvelle candidature");
  const [one, other] = await Promise.all([
    postForm(page.request, address, fields),
    postForm(page.request, address, fields),
  ]);
  expect(one.status()).toBe(303);
  expect(one.headers()["location"]).toMatch(/\/candidat\/candidatures\/[0-9a-f-]{36}$/);
  expect(other.headers()["location"]).toBe(one.headers()["location"]);
  const count = `SELECT count(*) FROM "Candidacy" c JOIN "Candidate" p ON p.id = c."candidateId" WHERE p."userId" = $1`;
  expect(await oneValue("demo", count, [userId])).toBe("1");
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a stale page: the second tab is told, reads both texts, and may then insist (${how})`, async ({
    browser,
  }) => {
    const { page } = await newcomer(browser, { javaScriptEnabled });
    await writeIdentity(page);
    await expect(page.getByRole("status")).toHaveText("Votre identité est enregistrée.");
    await page.getByRole("link", { name: "Messages" }).click();
    await page.waitForURL(/\/messages$/);
    await expect(page.getByRole("status")).toBeEmpty();
    const other = await page.context().newPage();
    await Promise.all([page.goto(IDENTITY), other.goto(IDENTITY)]);

    await fieldOf(page, "city").fill("Colmar");
    await page.getByRole("button", { name: SAVE }).click();
    await page.waitForURL(/\/candidat$/);
    await fieldOf(other, "city").fill("Mulhouse");
    await other.getByRole("button", { name: SAVE }).click();
    await expect(other.getByRole("alert").or(other.getByText("vient de modifier"))).not.toHaveCount(
      0,
    );
    await expect(fieldOf(other, "city")).toHaveValue("Mulhouse");
    await expect(other.getByText("Colmar", { exact: true })).toBeVisible();
    const told = other.getByText("Enregistré entre-temps par vous, dans un autre onglet");
    await expect(told).toHaveCount(1); // at the one field that differs
    const choice = other.getByRole("button", { name: /^(Garder le mien|Prendre l’autre)/ });
    await expect(choice).toHaveCount(javaScriptEnabled ? 2 : 0);

    await other.getByRole("button", { name: SAVE }).click();
    await other.waitForURL(/\/candidat$/);
    await page.goto(IDENTITY);
    await expect(fieldOf(page, "city")).toHaveValue("Mulhouse");
  });

  test(`a session that ends in the middle of a form costs nothing of its text (${how})`, async ({
    browser,
  }) => {
    const { page, userId, email } = await newcomer(browser, { javaScriptEnabled });
    await page.goto(IDENTITY);
    await fillIdentity(page);
    await expireSessions(userId);
    await page.getByRole("button", { name: SAVE }).click();
    await page.waitForURL(/\/connexion/);
    await signIn(page, email);
    await expect(page).toHaveURL(new RegExp(`${IDENTITY}$`));
    const said = page.getByText("Votre session s’était terminée.").filter({ visible: true });
    await expect(said).toHaveCount(1); // in the form that took the text, and not beside it
    for (const [name, text] of Object.entries(identity)) {
      await expect(fieldOf(page, name)).toHaveValue(text);
    }
    await page.getByRole("button", { name: SAVE }).click();
    await page.waitForURL(/\/candidat$/);
  });
}

test("an address that is unknown, badly written or another person's does not exist", async ({
  browser,
}) => {
  const { page } = await newcomer(browser);
  const another = await oneValue("demo", `SELECT id FROM "Candidacy" ORDER BY id LIMIT 1`);
  const ids = [another, "019a0000-0000-7000-8000-000000000000", "pas-un-identifiant", "%00"];
  for (const id of ids) {
    const response = await page.goto(`/candidat/candidatures/${id}`);
    expect(response?.status(), id).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/rien à cette adresse/);
  }
});
