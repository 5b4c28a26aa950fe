import { expect, type Page, test } from "@playwright/test";
import { newcomer } from "./newcomer.ts";

const MINUTE = 60_000;

/** The page with its scripts at work: before that nobody counts the minutes. */
async function openIdentity(page: Page): Promise<void> {
  await page.goto("/candidat/identite");
  await expect(page.getByRole("form", { name: "Mon identité" })).toHaveJSProperty(
    "noValidate",
    true,
  );
}

test("who went away is warned five minutes before, stays with one click or by typing, and keeps the form after the end", async ({
  browser,
}) => {
  const { page } = await newcomer(browser);
  const ticket = (await page.context().cookies()).find(({ name }) => name.includes("session"));
  const hours = ((ticket?.expires ?? 0) - Date.now() / 1000) / 3600;
  expect(hours).toBeGreaterThan(11.9);
  expect(hours).toBeLessThanOrEqual(12);

  await page.clock.install();
  await openIdentity(page);
  const warning = page.getByRole("alert").filter({ hasText: "Êtes-vous toujours là" });
  await page.clock.fastForward(54 * MINUTE);
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward(2 * MINUTE);
  await expect(warning).toBeVisible();
  await page.getByRole("button", { name: "Rester connecté" }).click();
  await expect(warning).toHaveCount(0);

  await page.locator('[name="city"]').fill("Strasbourg");
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await page.clock.fastForward(10 * MINUTE);
  await kept;
  await page.clock.fastForward(48 * MINUTE);
  await expect(warning).toHaveCount(0);

  await openIdentity(page);
  await page.locator('[name="city"]').fill("Strasbourg");
  await page.clock.fastForward(61 * MINUTE);
  await expect(page.getByText("Votre session est fermée")).toBeVisible();
  await expect(page.locator('[name="city"]')).toHaveValue("Strasbourg");
});
