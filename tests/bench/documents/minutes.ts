import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { print } from "@/lib/platform/pdf/compiler";
import type { Block } from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { residentOf } from "../processes.ts";
import { longMinutes } from "./long-minutes.ts";
import { type PdfKit, plainPdf } from "./plain-pdf.ts";

const [, , folder = ""] = process.argv;
const CANDIDATES = 500;
const ROUNDS = 7;
const GOAL = 3;

/** What memory minutes leave; and how long they take to be printed beside pdfkit that writes the same text, in turns. */
const { title, blocks } = longMinutes(CANDIDATES).data as { title: string; blocks: Block[] };
const atRest = await memory();
let most = 0;
const watch = setInterval(async () => {
  most = Math.max(most, await memory());
}, 50);
for (let round = 0; round < ROUNDS; round += 1) await print(another(round));
clearInterval(watch);
await setTimeout(500);
const afterwards = await memory();

const cold: [number, number] = [await timed(() => print(another(ROUNDS))), await timed(written)];
const warm: [number, number][] = [];
for (let round = 1; round <= ROUNDS; round += 1)
  warm.push([await timed(() => print(another(ROUNDS + round))), await timed(written)]);
const ratios = warm.map(([ours, theirs]) => ours / theirs);
console.log(
  `documents       ${median(ratios)} × pdfkit (goal ${GOAL}), ${(cold[0] / cold[1]).toFixed(2)} cold: minutes of ${CANDIDATES} in ${seconds(warm.map(([ours]) => ours))} s, tagged PDF/A; pdfkit: ${seconds(warm.map(([, theirs]) => theirs))} s`,
);
console.log(
  `                ${most} MB at most while ${ROUNDS} are printed, ${afterwards} afterwards, ${atRest} before`,
);
process.exit(); // a press would be kept for the next document

/** No two rounds print the same. */
function another(round: number): Sheet {
  return longMinutes(CANDIDATES + round);
}

async function written(): Promise<void> {
  const Kit: PdfKit = createRequire(join(folder, "here.js"))("pdfkit");
  await plainPdf(Kit, title, blocks);
}

async function timed(make: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await make();
  return performance.now() - start;
}

/** Of this process and of its press. */
async function memory(): Promise<number> {
  const children = await readFile(`/proc/self/task/${process.pid}/children`, "utf8");
  const pids = [process.pid, ...children.trim().split(" ").filter(Boolean).map(Number)];
  const sizes = await Promise.all(pids.map((pid) => residentOf(pid).catch(() => 0)));
  return sizes.reduce((sum, one) => sum + one, 0);
}

function seconds(times: number[]): string {
  return (Number(median(times)) / 1000).toFixed(2);
}

function median(values: number[]): string {
  return (values.sort((a, b) => a - b)[values.length >> 1] ?? 0).toFixed(2);
}
