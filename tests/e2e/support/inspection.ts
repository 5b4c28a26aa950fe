import { fileURLToPath } from "node:url";
import type { BrowserContext, Page, Request } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** A page into which axe comes with each document: sending it to each took longer than what it does there. */
export async function inspectedPage(context: BrowserContext): Promise<Page> {
  await context.addInitScript({ path: fileURLToPath(import.meta.resolve("axe-core/axe.min.js")) });
  return context.newPage();
}

/** The shapes in which axe has found nothing: it is not asked again of a page where only the words are others. */
const soundShapes = new Set<string>();

/** What a page is inspected for, each fault as one line; its console is listened to while it loads. */
export async function faultsOf(page: Page, address: string): Promise<string[]> {
  const said: string[] = [];
  const onConsole = (message: { type: () => string; text: () => string }) => {
    if (message.type() === "error") said.push(`console: ${message.text()}`);
  };
  const onError = (error: Error) => said.push(`exception: ${error.message}`);
  const requests: Request[] = [];
  const onRequest = (request: Request) => void requests.push(request);
  page.on("console", onConsole).on("pageerror", onError).on("request", onRequest);
  await page.setViewportSize(WIDE);
  const response = await page.goto(address, { waitUntil: "load" });
  const status = response?.status();
  const faults = await page.evaluate(structureFaults);
  const shape = await page.evaluate(shapeOfPage);
  const violations = soundShapes.has(shape) ? [] : await page.evaluate(violationsOf, WCAG);
  const twins = await page.evaluate(twinRegions);
  if (violations.length === 0) soundShapes.add(shape);
  await page.setViewportSize(NARROW);
  const overflow = await page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
  );
  if (overflow > 0) faults.push(`${overflow} px too wide at 360 px`);
  page.off("console", onConsole).off("pageerror", onError).off("request", onRequest);
  return [
    ...(status === 200 ? [] : [`status ${status}`]),
    ...faults,
    ...violations,
    ...twins,
    ...said,
    ...requestFaults(requests),
  ];
}

/** What axe finds in a page as it stands, opened in a context that `inspectedPage` has prepared. */
export const violationsIn = (page: Page): Promise<string[]> => page.evaluate(violationsOf, WCAG);

/** What a page is made of, and how many of each at most; nothing else is asked for by looking at it: no page ahead, no data. */
const MOST: Readonly<Record<string, number>> = {
  document: 1,
  stylesheet: 2,
  font: 6, // two faces, each in three parts of the alphabet where a foreign name asks for them
  script: 12,
  image: Number.POSITIVE_INFINITY,
};

function requestFaults(requests: readonly Request[]): string[] {
  const asked = requests.filter((request) => request.redirectedFrom() === null);
  const byType = Map.groupBy(asked, (request) => request.resourceType());
  return [...byType].flatMap(([type, found]) =>
    found.length > (MOST[type] ?? 0)
      ? [`${found.length} × ${type}: ${found.map((request) => request.url()).join(" ")}`]
      : [],
  );
}

/** In the page itself, like the two below. */
function structureFaults(): string[] {
  const headings = document.querySelectorAll("h1").length;
  return [
    ...(headings === 1 ? [] : [`${headings} h1`]),
    ...(document.title.trim() === "" ? ["no title"] : []),
  ];
}

async function violationsOf(values: string[]): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run({
    runOnly: { type: "tag", values },
    resultTypes: ["violations"],
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`,
  );
}

/** Regions of one kind and one name: words alone tell them apart, so each page is asked. */
async function twinRegions(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run({ runOnly: { type: "rule", values: ["landmark-unique"] } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

/** Elements, classes, roles and the names of all attributes, without words; rows that are alike count once. */
function shapeOfPage(): string {
  const spoken = new Set(["class", "role", "type", "lang", "hidden", "tabindex", "aria-hidden"]);
  const shapeOf = (element: Element): string => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => (spoken.has(name) ? `${name}=${value}` : name + (value && "=…")))
      .sort();
    const isSpoken = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    const children = [...element.children]
      .filter((child) => child.tagName !== "SCRIPT")
      .map(shapeOf);
    return `${element.tagName}[${attributes}]${isSpoken ? "…" : ""}(${[...new Set(children)]})`;
  };
  return shapeOf(document.documentElement);
}
