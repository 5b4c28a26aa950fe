import "../../lib/run/launch/die-with-parent.ts";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { main, Refusal } from "../../lib/run/launch/process.ts";
import { faults } from "./faults.ts";
import { type Load, startLoad } from "./load.ts";
import { openPortal } from "./portal.ts";
import { type Reckoning, reckon } from "./reckoning.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "3" },
    short: { type: "boolean", default: false },
    pgbouncer: { type: "boolean", default: false },
  },
});
/** How long a fault lasts that lasts, and how long nothing is done after one, in milliseconds. */
const pace = values.short ? { hold: 1_500, rest: 300 } : { hold: 6_000, rest: 2_000 };

/** Does harm to a portal under load, then holds what it has said against what it has kept. */
await main(async () => {
  const portal = await openPortal({ isPooled: values.pgbouncer });
  try {
    const stop = await startLoad(portal);
    const tried = await strike(portal);
    await portal.recovered();
    const load = await stop();
    report(load, await reckon(portal, load), tried);
  } finally {
    await portal.close();
  }
});

/** Each fault once, in order, then any of them until the time is over. */
async function strike(portal: Awaited<ReturnType<typeof openPortal>>) {
  const tried = new Map<string, number>();
  const end = Date.now() + Number(values.minutes) * 60_000;
  const possible = Object.keys(faults).filter((name) => name !== "disk full" || portal.disk.isOwn);
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

function report(
  { sent, faults: failed, longest }: Load,
  { lost, doubled, half, mails }: Reckoning,
  tried: Map<string, number>,
): void {
  const acknowledged = sent.filter(({ isAcknowledged }) => isAcknowledged).length;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(
    [
      "",
      ...[...tried].map(([name, times]) => `${times} × ${name}`),
      `${sent.length} writes sent, ${acknowledged} acknowledged, ${failed} answers that were faults or failed to come`,
      `${lost.length} lost, ${doubled.length} doubled, ${half.length} half`,
      `mails: ${mails.lost} lost, ${mails.twice} twice, ${mails.waiting} waiting for their next try`,
      `longest wait of a reader: ${seconds(longest.publicPage)} for a public page, ${seconds(longest.ownPage)} for an own page`,
    ].join("\n"),
  );
  const wrong = [
    ...lost,
    ...doubled,
    ...half,
    ...(mails.lost > 0 ? [`${mails.lost} mails lost`] : []),
  ];
  if (wrong.length > 0) throw new Refusal(wrong.join("\n"));
  if (acknowledged === 0) throw new Refusal("nothing was acknowledged: the load says nothing");
}
