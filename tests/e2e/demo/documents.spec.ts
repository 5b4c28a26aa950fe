import { addressesOf } from "../../support/served.ts";
import { type Answer, ask, inTurns } from "../support/http.ts";
import { allEntries } from "../support/pages.ts";
import { bareBytes, scriptBytes } from "../support/script-size.ts";
import { accessGrid } from "./access-grid.ts";
import type { Row } from "./access-row.ts";
import { expect, test, type World } from "./world.ts";

const [portal = ""] = addressesOf("demo");
const pages = new Set(
  allEntries().flatMap(({ kind, pattern }) => (kind === "page" ? pattern : [])),
);
const shown = accessGrid.filter(
  ({ page, opens, answer }) => pages.has(page) && opens.length > 0 && answer === undefined,
);

/** The page as the first of those it opens to: whoever they are, headers and scripts are the same. */
async function documentOf(world: World, row: Row): Promise<Answer> {
  const subject = row.subject ?? "atSession";
  const [relation = "nobody"] = row.opens;
  const cookie = await world.cookieOf(subject, relation);
  return ask(portal + (await row.at(world.subjects[subject])), "html", { cookie });
}

test("every page says what it may run, load and tell", async ({ world }) => {
  const faults = await inTurns(shown, async (row) => {
    const { body, headers } = await documentOf(world, row);
    return headerFaults(headers, body).map((fault) => `${row.page}: ${fault}`);
  });
  expect(faults.flat()).toEqual([]);
});

function headerFaults(headers: Headers, body: string): string[] {
  const policy = headers.get("content-security-policy") ?? "";
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
  const nonce = /'nonce-([^']{20,})'/.exec(scripts)?.[1];
  const checks = {
    "scripts run by nonce": Boolean(nonce),
    "no script is run from text": !/unsafe-inline|unsafe-eval/.test(scripts) && scripts !== "",
    "every script bears the nonce": scriptTags(body).every((tag) => tag.includes(`"${nonce}"`)),
    "nobody frames it": policy.includes("frame-ancestors 'none'"),
    "objects and bases are closed": /object-src 'none'/.test(policy) && /base-uri/.test(policy),
    "other sites learn no address": headers.get("referrer-policy") === "same-origin",
    "camera and the like are closed": /camera=\(\)/.test(headers.get("permissions-policy") ?? ""),
    "content is what it says": headers.get("x-content-type-options") === "nosniff",
    "no transport promise outside production": !headers.has("strict-transport-security"),
    "nothing is kept in shared caches": /private|no-store/.test(headers.get("cache-control") ?? ""),
  };
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : name));
}

const scriptTags = (body: string) => body.match(/<script\b[^>]*>/g) ?? [];

test("the nonce is drawn anew for each answer", async () => {
  const policies = await Promise.all([ask(portal, "html"), ask(portal, "html")]);
  const [one, other] = policies.map(({ headers }) => headers.get("content-security-policy"));
  expect(one).not.toBe(other);
});

test("a file leaves as an attachment that no browser runs", async ({ world }) => {
  const row = accessGrid.find(({ page }) => page === "/fichiers/[id]");
  if (!row) throw new Error("no row of a file");
  const { verdict, headers } = await documentOf(world, row);
  expect(verdict).toBe(200);
  expect(headers.get("content-disposition")).toMatch(/^attachment/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toContain("sandbox");
  expect(headers.get("cache-control")).toContain("no-store");
});

const STAFF = /^\/(secretariat|entreprise|jury|administration)\b/;
const limitOf = (page: string) => (STAFF.test(page) ? 45_000 : 20_000);

test("first-load scripts: bare Next + 20 kB for public pages and candidates, + 45 kB for staff", async ({
  world,
}) => {
  const bare = await bareBytes(portal);
  const sizes = await inTurns(shown, async (row) => {
    const { body } = await documentOf(world, row);
    return { page: row.page, added: (await scriptBytes(body, portal)) - bare };
  });
  console.log(`bare Next: ${kilobytes(bare)}; added by each page, compressed:`);
  for (const { page, added } of sizes) console.log(`${kilobytes(added).padStart(10)}  ${page}`);
  expect(sizes.filter(({ page, added }) => added > limitOf(page) || added < 0)).toEqual([]);
});

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
