import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { print } from "@/lib/platform/pdf/compiler";

const DAY = new Date("2026-11-22T00:00:00Z");
const TITLE = `#set document(title: "Essai")`;
const compiled = (text: string, patience?: number) =>
  print({ template: `${TITLE}\n${text}`, data: [], on: DAY }, patience);

it("lets the process go on with what else it does", async () => {
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 1);
  await compiled("#lorem(20000)");
  clearInterval(turning);
  expect(turns).toBeGreaterThan(5);
});

it("compiles several that are asked for at once, each for who asked", async () => {
  const texts = Array.from({ length: 8 }, (_, at) => `Lettre ${at}`);
  const [first, ...others] = await Promise.all(texts.map((text) => compiled(text)));
  expect(await Promise.all(texts.map((text) => compiled(text)))).toEqual([first, ...others]);
  expect(new Set([first, ...others].map((pdf) => pdf?.toString("latin1"))).size).toBe(8);
});

it("gives up one that goes on too long, and compiles the next", async () => {
  const endless = "#for i in range(1000000000) { if i < 0 [x] }";
  await expect(compiled(endless, 500)).rejects.toThrow("BUSY");
  expect((await compiled("Suite")).subarray(0, 5).toString()).toBe("%PDF-");
});

it("tells who asked that a template is wrong, and compiles the next", async () => {
  await expect(compiled("#inconnu()")).rejects.toThrow();
  expect((await compiled("Suite")).subarray(0, 5).toString()).toBe("%PDF-");
});

/** The processes that print for this one. */
function presses(): number[] {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8");
  const isPress = (pid: number) =>
    readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("press-main");
  return children.trim().split(" ").map(Number).filter(isPress);
}

it("a press that dies under a sheet: another prints it, and those that waited behind it", async () => {
  await compiled("Avant");
  const waited = Promise.all([compiled("#lorem(20000)"), compiled("Derrière")]);
  expect(presses()).toHaveLength(1);
  for (const pid of presses()) process.kill(pid, "SIGKILL");
  for (const pdf of await waited) expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
