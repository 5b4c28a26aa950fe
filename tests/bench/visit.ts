import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { demoAccounts } from "../../lib/accounts/sign-in/demo-users.ts";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import { allEntries, patternOf } from "../e2e/support/pages.ts";
import { browserLaunch } from "../support/browser.ts";
import { loadDemo, openPortal } from "./portal.ts";
import { followVitals, score, type Vitals, vitalsOf } from "./vitals.ts";

const GOAL = 95;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, deviceScaleFactor: 2 };
/** As Lighthouse holds a phone: a slow 4G and a processor four times slower. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const SLOWER = 4;

const entries = allEntries();
const pages = new Set(entries.filter(({ kind }) => kind === "page").map(({ pattern }) => pattern));

/**
 * The first visit of each kind of page as each person of the demonstration, on a slow telephone and with an empty cache: what
 * it weighs, when it is there, how long it cannot be touched. Followed from link to link.
 */
export async function benchVisit(cluster: Cluster, base: string): Promise<void> {
  const portal = await openPortal(await loadDemo(cluster, base));
  const browser = await chromium.launch(await browserLaunch());
  const known = new Set<string>();
  const scores: number[] = [];
  try {
    for (const email of ["", ...demoAccounts.map((account) => account.email)]) {
      const context = await browser.newContext(PHONE);
      if (email) await context.addCookies(cookiesIn(await portal.cookieOf(email), portal.address));
      await followVitals(context);
      const start = email ? "/espace" : "/";
      for await (const { pattern, vitals } of walk(context, portal.address, start, known)) {
        const reached = score(vitals);
        scores.push(reached);
        console.log(`${told(reached, vitals)}  ${pattern} (${email || "visitor"})`);
      }
      await context.close();
    }
    const below = scores.filter((reached) => reached < GOAL).length;
    console.log(
      `visit           ${scores.length} pages, at least ${Math.min(...scores)} of 100 (goal ${GOAL}), ${below} below`,
    );
  } finally {
    await browser.close();
    await portal.close();
  }
}

const cookiesIn = (header: string, url: string) =>
  header.split("; ").map((cookie) => {
    const [name = "", ...value] = cookie.split("=");
    return { name, value: value.join("="), url };
  });

/** Every kind of page that links lead to from here and that nobody has seen yet. */
async function* walk(context: BrowserContext, address: string, start: string, known: Set<string>) {
  const waiting = [start];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const pattern = patternOf(path, entries) ?? "";
    if (!pages.has(pattern) || known.has(pattern)) continue;
    if (path !== "/espace") known.add(pattern);
    const page = await context.newPage();
    const vitals = await visit(page, address + path);
    waiting.push(...(await linksOf(page)));
    await page.close();
    yield { pattern, vitals };
  }
}

async function visit(page: Page, address: string): Promise<Vitals> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(address, { waitUntil: "networkidle" });
  return vitalsOf(page);
}

const linksOf = (page: Page): Promise<string[]> =>
  page
    .locator("a[href^='/']")
    .evaluateAll((links) =>
      links.flatMap((link) => (link instanceof HTMLAnchorElement ? link.pathname : [])),
    );

const told = (reached: number, { paint, largest, blocked, shift, bytes }: Vitals): string =>
  `${String(reached).padStart(3)}: FCP ${Math.round(paint)} ms, LCP ${Math.round(largest)}, TBT ${Math.round(blocked)}, CLS ${shift.toFixed(3)}, ${Math.round(bytes / 1024)} kB`;
