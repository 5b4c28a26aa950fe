import { type Browser, expect, type Page, test } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { addressesOf } from "../../support/served.ts";
import { asOwner } from "../support/portal.ts";
import { newcomer, password, signIn } from "./newcomer.ts";

const HALF_MINUTE = 30_000;

/** The code of this half minute, or of the one after: each serves once, and both still do when the half minute ends. */
const codeOf = (secret: string, halfMinutes: 0 | 1) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + halfMinutes * HALF_MINUTE,
  });

async function give(page: Page, code: string, button: string): Promise<void> {
  await page.locator('[name="oneTimeCode"]').fill(code);
  await page.getByRole("button", { name: button }).click();
}

/** Joins an application to one's account; its secret, and the codes of recovery shown. */
async function joinApplication(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.goto("/compte/double-authentification");
  await page.getByLabel("Votre mot de passe").fill(password);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByAltText("QR code à scanner")).toHaveJSProperty("complete", true);
  const secret = ((await page.locator("code").textContent()) ?? "").replaceAll(" ", "");
  await give(page, codeOf(secret, 0), "Activer");
  await expect(page.getByText("affichés cette seule fois")).toBeVisible();
  return { secret, codes: await page.getByText(/^\w{4}-\w{4}-\w{4}$/).allTextContents() };
}

const comeTo = async (browser: Browser, javaScriptEnabled: boolean): Promise<Page> => {
  const baseURL = addressesOf("demo")[0] ?? "";
  return (await browser.newContext({ baseURL, javaScriptEnabled })).newPage();
};

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`${how} JavaScript: recovery codes are seen once, nothing opens before the code, and what was typed waits for it`, async ({
    browser,
  }) => {
    const { email, userId, page } = await newcomer(browser, { javaScriptEnabled });
    const { secret, codes } = await joinApplication(page);
    expect(codes).toHaveLength(10);
    await page.goto(page.url());
    await expect(page.getByText(codes[0] ?? "")).toHaveCount(0);
    await page.context().close();

    const other = await comeTo(browser, javaScriptEnabled);
    await other.goto("/connexion?suite=/compte");
    await signIn(other, email);
    await expect(other).toHaveURL(/\/connexion\/code\?suite=/);
    await expect(other.getByText(email)).toHaveCount(0);
    expect((await other.request.get("/compte", { maxRedirects: 0 })).headers()).toMatchObject({
      location: expect.stringContaining("/connexion"),
    });
    await give(other, codeOf(secret, 1), "Se connecter");
    await expect(other.getByRole("heading", { name: "Mon compte" })).toBeVisible();

    await asOwner("demo", (client) =>
      client.query(
        `UPDATE "UserSession" SET "factorAt" = now() - interval '15 minutes' WHERE "userId" = $1`,
        [userId],
      ),
    );
    const form = other.getByRole("form", { name: "Changer d’adresse" });
    await form.locator('[name="email"]').fill("autre@exemple.fr");
    await form.locator('[name="password"]').fill(password);
    await form.getByRole("button").last().click();
    await expect(other.getByRole("heading", { name: "Redonner un code" })).toBeVisible();
    await give(other, codes[0] ?? "", "Continuer");
    await expect(other.getByText("Votre code est bien reçu")).toBeVisible();
    await expect(form.locator('[name="email"]')).toHaveValue("autre@exemple.fr");
    await other.context().close();
  });
}
