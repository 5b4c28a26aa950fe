import { expect, test } from "vitest";
import { begunAt, nameOf } from "@/lib/run/backup/manifest";
import { outdated } from "@/lib/run/backup/prune";

const DAY = 24 * 60 * 60 * 1000;
const now = new Date("2026-11-29T22:00:00Z");
const begun = (age: number) => nameOf(new Date(now.getTime() - age));

test("a name tells when its backup began, to the second", () => {
  expect(begunAt(nameOf(now))).toEqual(now);
  expect(begunAt(nameOf(new Date("2026-01-02T03:04:05.678Z")))).toEqual(
    new Date("2026-01-02T03:04:05Z"),
  );
});

test("a backup goes once it is older than the days it is kept, the last one never", () => {
  const [old, kept, last] = [begun(30 * DAY + 1000), begun(30 * DAY), begun(DAY)];
  expect(outdated({ whole: [old, kept, last], begun: [old, kept, last] }, 30, now)).toEqual([old]);
  expect(outdated({ whole: [old], begun: [old] }, 30, now)).toEqual([]);
});

test("one that never ended goes after a day", () => {
  const [late, underWay] = [begun(DAY + 1000), begun(DAY)];
  expect(outdated({ whole: [], begun: [late, underWay] }, 30, now)).toEqual([late]);
});
