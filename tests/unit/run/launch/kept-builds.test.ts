import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepBuild, keptBuild, touchBuild } from "@/lib/run/launch/kept-builds";

const DAY = 24 * 60 * 60 * 1000;
const [one, two, three, four] = ["1", "2", "3", "4"].map((digit) => digit.repeat(16)) as [
  string,
  string,
  string,
  string,
];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "portail-builds-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** What Next leaves in its own folder, with one script. */
async function built(script: string, age = 0): Promise<void> {
  const workshop = join(folder, "build");
  await rm(workshop, { recursive: true, force: true });
  for (const name of ["cache", "types", "static/chunks", "server/types"])
    await mkdir(join(workshop, name), { recursive: true });
  await writeFile(join(workshop, "BUILD_ID"), script);
  const file = join(workshop, "static/chunks", script);
  await writeFile(file, script);
  const made = new Date(Date.now() - age);
  await utimes(file, made, made);
}
const aged = (name: string, age: number) =>
  utimes(join(folder, name), new Date(Date.now() - age), new Date(Date.now() - age));
const scriptsOf = async (name: string) =>
  (await readdir(join(folder, name, "static/chunks"))).sort();
const builds = async () => (await readdir(folder)).filter((name) => name !== "build").sort();

it("a build stands in a folder of its own, which the next one does not touch", async () => {
  expect(keptBuild(one, folder)).toBeUndefined();
  await built("a.js");
  expect(await keepBuild(one, folder)).toBe(`.next/${one}`);
  expect(keptBuild(one, folder)).toBe(`.next/${one}`);
  expect((await readdir(join(folder, one))).sort()).toEqual(["BUILD_ID", "server", "static"]);
  expect(await readdir(join(folder, one, "server"))).toEqual(["types"]);
  await built("b.js");
  expect(await readFile(join(folder, one, "BUILD_ID"), "utf8")).toBe("a.js");
  expect(await scriptsOf(one)).toEqual(["a.js"]);
});

it.each([
  [7 * DAY - 60_000, ["a.js", "b.js"]],
  [7 * DAY + 60_000, ["b.js"]],
])("a page opened on a build %i ms old finds its scripts: %j", async (age, scripts) => {
  await built("a.js", age);
  await keepBuild(one, folder);
  await built("b.js");
  await keepBuild(two, folder);
  expect(await scriptsOf(two)).toEqual(scripts);
});

it("three builds are kept, the ones served last", async () => {
  for (const [rank, name] of [one, two, three].entries()) {
    await built(`${rank}.js`);
    await keepBuild(name, folder);
    await aged(name, (10 - rank) * DAY);
  }
  expect(await builds()).toEqual([one, two, three]);
  await touchBuild(one, folder);
  await built("4.js");
  await keepBuild(four, folder);
  expect(await builds()).toEqual([one, three, four]);
});
