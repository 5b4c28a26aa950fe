import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** What a page is inspected for, each fault as one line; its console is listened to while it loads. */
export async function faultsOf(page: Page, address: string): Promise<string[]> {
  const said: string[] = [];
  const onConsole = (message: { type: () => string; text: () => string }) => {
    if (message.type() === "error") said.push(`console: ${message.text()}`);
  };
  const onError = (error: Error) => said.push(`exception: ${error.message}`);
  page.on("console", onConsole).on("pageerror", onError);
  await page.setViewportSize(WIDE);
  const response = await page.goto(address, { waitUntil: "load" });
  const faults = [
    ...(response?.status() === 200 ? [] : [`status ${response?.status()}`]),
    ...(await structureFaults(page)),
    ...(await accessibilityFaults(page)),
  ];
  await page.setViewportSize(NARROW);
  const overflow = await page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
  );
  if (overflow > 0) faults.push(`${overflow} px too wide at 360 px`);
  page.off("console", onConsole).off("pageerror", onError);
  return [...faults, ...said];
}

async function structureFaults(page: Page): Promise<string[]> {
  const headings = await page.locator("h1").count();
  const title = await page.title();
  return [
    ...(headings === 1 ? [] : [`${headings} h1`]),
    ...(title.trim() === "" ? ["no title"] : []),
  ];
}

async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(WCAG)
    .setLegacyMode() // pages hold no frames: no second page is needed to gather what each one says
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`,
  );
}
