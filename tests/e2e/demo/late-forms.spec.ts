import { expect, type Page, test } from "@playwright/test";
import { addressesOf } from "../../support/served.ts";
import { rowsOf } from "../support/portal.ts";
import {
  fieldOf,
  fillIdentity,
  IDENTITY,
  identity,
  isUpdated,
  newcomer,
  SAVE,
  signIn,
} from "./newcomer.ts";

const [portal = ""] = addressesOf("demo");

const saved = (userId: string) =>
  rowsOf("demo", `SELECT "birthName" FROM "Candidate" WHERE "userId" = $1`, [userId]);

async function holds(page: Page) {
  for (const [name, text] of Object.entries(identity))
    await expect(fieldOf(page, name)).toHaveValue(text);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a page of one person, sent after another signed in, writes nothing and shows nothing (${how})`, async ({
    browser,
  }) => {
    const other = await newcomer(browser);
    const { page, email, userId } = await newcomer(browser, { javaScriptEnabled });
    await page.goto(IDENTITY);
    await fillIdentity(page);
    const tab = await page.context().newPage();
    await tab.goto("/compte");
    await tab.getByRole("button", { name: "Se déconnecter" }).click();
    await tab.waitForURL(/connexion/);
    await signIn(tab, other.email);

    await page.getByRole("button", { name: SAVE }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Vous êtes maintenant connecté(e) avec un autre compte.",
    );
    await expect(page.getByText("Rien n’a été enregistré.")).toBeVisible();
    expect([await saved(userId), await saved(other.userId)]).toEqual([[], []]);
    await tab.goto(IDENTITY);
    await expect(fieldOf(tab, "birthName")).toHaveValue("");

    await page.getByRole("button", { name: "Se connecter avec l’autre compte" }).click();
    await page.waitForURL(/connexion/);
    await signIn(page, email);
    await expect(page).toHaveURL(portal + IDENTITY);
    await holds(page);
  });
}

test("a text whose form is gone from its page stands there to be copied, and nowhere else", async ({
  browser,
}) => {
  const { page, userId } = await newcomer(browser, { javaScriptEnabled: false });
  const [row] = await rowsOf<{ id: string }>(
    "demo",
    `INSERT INTO "KeptForm" (id, cause, "userId", path, "formId", "values", "createdAt")
    VALUES (gen_random_uuid(), 'PORTAL_UPDATED', $1, $2, 'gone', '{"text": "Une phrase entière."}', now()) RETURNING id`,
    [userId, IDENTITY],
  );
  await page.context().addCookies([{ name: "reprise", value: row?.id ?? "", url: portal }]);
  await page.goto(IDENTITY);
  await isUpdated(page);
  await expect(page.getByText("Une phrase entière.")).toBeVisible();
  await page.goto("/compte");
  await expect(page.getByText("Une phrase entière.")).toHaveCount(0);
});

/** Gives the action of every form of a page the id that it has in another build. */
async function drawnByAnotherBuild(
  page: Page,
  { javaScriptEnabled }: { javaScriptEnabled: boolean },
) {
  const elsewhere = (id: string) => id.replace(/.{6}$/, "000000");
  if (javaScriptEnabled)
    await page.route("**", async (route) => {
      const { "next-action": id, ...headers } = route.request().headers();
      await route.continue(id ? { headers: { ...headers, "next-action": elsewhere(id) } } : {});
    });
  else
    for (const field of await page.locator('input[name^="$ACTION_"][name$=":0"]').all())
      await field.evaluate((input) => {
        const { value } = input as HTMLInputElement;
        (input as HTMLInputElement).value = value.replace(/\w{6}(?=",)/, "000000");
      });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a form whose action this build no longer has comes back as it was typed (${how})`, async ({
    browser,
  }) => {
    const { page, userId } = await newcomer(browser, { javaScriptEnabled });
    await page.goto(IDENTITY);
    await fillIdentity(page);
    await drawnByAnotherBuild(page, { javaScriptEnabled });
    await page.getByRole("button", { name: SAVE }).click();
    await isUpdated(page);
    await holds(page);
    expect(await saved(userId)).toEqual([]);
    await page.unrouteAll();
    await page.getByRole("button", { name: SAVE }).click();
    await page.waitForURL(/\/candidat$/);
    expect(await saved(userId)).toHaveLength(1);
  });

  test(`so does a visitor's, but for the password (${how})`, async ({ browser }) => {
    const page = await (await browser.newContext({ baseURL: portal, javaScriptEnabled })).newPage();
    await page.goto("/inscription");
    await fieldOf(page, "displayName").fill("Anh Đặng");
    await fieldOf(page, "email").fill("visite@exemple.fr");
    await fieldOf(page, "newPassword").fill("Une-phrase-pour-entrer-2026");
    await fieldOf(page, "notice").check();
    await drawnByAnotherBuild(page, { javaScriptEnabled });
    await page.getByRole("button", { name: "Créer mon compte" }).click();
    await isUpdated(page);
    await expect(fieldOf(page, "displayName")).toHaveValue("Anh Đặng");
    await expect(fieldOf(page, "newPassword")).toHaveValue("");
  });
}
