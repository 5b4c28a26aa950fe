import "../../lib/run/launch/die-with-parent.ts";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { main } from "../../lib/run/launch/process.ts";
import { updateBeside } from "./beside.ts";
import { faults, LASTING } from "./faults.ts";
import { startLoad } from "./load.ts";
import { openPortal, type Portal } from "./portal.ts";
import { reckon } from "./reckoning.ts";
import { report, reportEach, requireWhole } from "./report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "3" },
    short: { type: "boolean", default: false },
    pgbouncer: { type: "boolean", default: false },
    beside: { type: "boolean", default: false },
  },
});
/** How long a fault lasts that lasts, and how long nothing is done after one, in milliseconds. */
const pace = values.short ? { hold: 1_500, rest: 300 } : { hold: 6_000, rest: 2_000 };

await main(values.beside ? update : harm);

/** Does harm to a portal under load, then holds what it has said against what it has kept. */
async function harm(): Promise<void> {
  const portal = await openPortal({ isPooled: values.pgbouncer });
  try {
    const stop = await startLoad(portal);
    const tried = await strike(portal);
    await portal.recovered();
    const load = await stop();
    const reckoning = await reckon(portal, load);
    console.log(["", ...[...tried].map(([name, times]) => `${times} × ${name}`)].join("\n"));
    report(load, reckoning);
    requireWhole(load, reckoning);
  } finally {
    await portal.close();
  }
}

/** Each fault once, in order, then any of them until the time is over. */
async function strike(portal: Portal): Promise<Map<string, number>> {
  const tried = new Map<string, number>();
  const end = Date.now() + Number(values.minutes) * 60_000;
  const possible = Object.keys(faults).filter(
    (name) =>
      (name !== "disk full" || portal.disk.isOwn) && !(values.short && LASTING.includes(name)),
  );
  for (let turn = 0; turn < possible.length || (!values.short && Date.now() < end); turn += 1) {
    const name =
      possible[turn < possible.length ? turn : Math.floor(Math.random() * possible.length)] ?? "";
    console.log(`${new Date().toISOString()} ${name}`);
    await faults[name]?.(portal, pace.hold);
    await portal.recovered();
    await setTimeout(pace.rest);
    tried.set(name, (tried.get(name) ?? 0) + 1);
  }
  if (!portal.disk.isOwn)
    console.log("disk full: not tried, this account can mount no disk of its own");
  return tried;
}

/** Serves an older release and this one on one database, and sends forms of each to both. */
function update(): Promise<void> {
  return updateBeside(positionals[0], Number(values.minutes), async ({ portal, older, load }) => {
    const reckoning = await reckon(portal, load);
    console.log("");
    report(load, reckoning);
    reportEach(load, (address) => (address === older ? "older release" : "present one"));
    requireWhole(load, reckoning);
  });
}
