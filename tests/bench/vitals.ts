import type { BrowserContext, Page } from "@playwright/test";

/** Of a visit: milliseconds of its first and largest paint, those it was blocked for, how much it shifted, bytes it took. */
export type Vitals = {
  paint: number;
  largest: number;
  blocked: number;
  shift: number;
  bytes: number;
};
type Followed = Omit<Vitals, "paint" | "bytes">;

/** Has each page of the context keep count from its first byte on. */
export async function followVitals(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const vitals: Followed = { largest: 0, blocked: 0, shift: 0 };
    Object.assign(window, { vitals });
    const follow = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
      });
    follow("largest-contentful-paint", ({ startTime }) => {
      vitals.largest = startTime;
    });
    follow("longtask", ({ duration }) => {
      vitals.blocked += duration - 50;
    });
    follow("layout-shift", (entry) => {
      vitals.shift += (entry as PerformanceEntry & { value: number }).value;
    });
  });
}

/** What the page has counted, once nothing more is fetched. */
export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(() => {
    const { vitals } = window as unknown as { vitals: Followed };
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const fetched = performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming);
    const bytes = fetched.reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { ...vitals, paint: paint?.startTime ?? 0, bytes };
  });

/** Where Lighthouse 12 gives 0.9 and 0.5, and how much each weighs; its index of speed is taken to be the first paint. */
const curves = [
  { of: "paint", good: 1800, middling: 3000, weight: 0.1 },
  { of: "paint", good: 3387, middling: 5800, weight: 0.1 },
  { of: "largest", good: 2500, middling: 4000, weight: 0.25 },
  { of: "blocked", good: 200, middling: 600, weight: 0.3 },
  { of: "shift", good: 0.1, middling: 0.25, weight: 0.25 },
] as const;

/** The performance of a visit from 0 to 100, on the log-normal curves of Lighthouse for mobile. */
export function score(vitals: Vitals): number {
  const parts = curves.map(({ of, good, middling, weight }) => {
    const deviation = Math.log(middling / good) / 1.2815515594; // of the normal law below nine tenths
    return weight * below(Math.log(middling / Math.max(vitals[of], 1e-9)) / deviation);
  });
  return Math.round(100 * parts.reduce((sum, part) => sum + part, 0));
}

/** The normal law’s share below a value, to 10⁻⁷ (Abramowitz and Stegun 26.2.17). */
function below(value: number): number {
  if (value < 0) return 1 - below(-value);
  const t = 1 / (1 + 0.2316419 * value);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const tail = terms.reduceRight((sum, term) => (sum + term) * t, 0);
  return 1 - (Math.exp(-(value ** 2) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
