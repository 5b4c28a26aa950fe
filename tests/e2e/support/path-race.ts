import { expect, type Locator, type Page } from "@playwright/test";
import { addressesOf } from "../../support/served.ts";

/** A second window of somebody, where scripts are off, on the portal's second instance. */
export async function besides(page: Page): Promise<Page> {
  const { origins: _, ...storageState } = await page.context().storageState();
  const browser = page.context().browser();
  if (!browser) throw new Error("a page of a browser");
  const context = await browser.newContext({
    baseURL: addressesOf("path")[1] ?? "",
    javaScriptEnabled: false,
    locale: "fr-FR",
    storageState: { ...storageState, origins: [] },
  });
  return context.newPage();
}

/** Sends what somebody else has already decided: the page that no longer has the form says so, with what was written in it. */
export async function sendTooLate(page: Page, button: Locator, written: string): Promise<void> {
  await button.click();
  const told = page.getByRole("alert").filter({ visible: true });
  await expect(told).toContainText("Votre envoi n’a pas été pris en compte");
  await expect(told).toContainText(written);
  await page.context().close();
}
