import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countsAs, type Equivalence, relatedTo } from "@/lib/certifications/equivalence";

const as = (pair: string): Equivalence => {
  const [fromBlockId = "", toBlockId = ""] = pair.split(">");
  return { fromBlockId, toBlockId };
};
const counted = (pairs: string[], ...held: string[]) =>
  [...countsAs(pairs.map(as), held)].sort().join("");
const related = (pairs: string[], ...asked: string[]) =>
  [...relatedTo(pairs.map(as), asked)].sort().join("");

describe("what a block counts as (R11)", () => {
  test.each([
    ["nothing without a decision", [], "a"],
    ["the one that a decision names, and not the other way round", ["a>b", "c>a"], "ab"],
    ["each of several", ["a>b", "a>c"], "abc"],
    ["along a chain, in whatever order it was decided", ["b>c", "a>b", "c>d"], "abcd"],
    ["around a cycle, once", ["a>b", "b>c", "c>a"], "abc"],
  ])("%s", (_, pairs, expected) => expect(counted(pairs, "a")).toBe(expected));
});

test("what may not be asked for at once goes both ways along chains, and not over to what only shares an end (R10)", () => {
  expect(related(["a>b", "b>c"], "b")).toBe("abc");
  expect(related(["a>b", "a>c"], "b")).toBe("ab");
  expect(related(["a>c", "b>c"], "a")).toBe("ac");
});

const block = fc.constantFrom(..."abcdefgh");
const equivalences = fc.array(fc.record({ fromBlockId: block, toBlockId: block }), {
  maxLength: 14,
});
const blocks = fc.uniqueArray(block, { maxLength: 4 });
const holds = (set: Set<string>, others: Iterable<string>) =>
  [...others].every((other) => set.has(other));

describe("whatever is decided", () => {
  test("what is held still is, and nothing is added by following what was followed", () => {
    fc.assert(
      fc.property(equivalences, blocks, (decided, held) => {
        const all = countsAs(decided, held);
        expect(holds(all, held)).toBe(true);
        expect(countsAs(decided, all)).toEqual(all);
      }),
    );
  });

  test("a block is added if and only if some step leads to it from one that counts", () => {
    fc.assert(
      fc.property(equivalences, blocks, (decided, held) => {
        const all = countsAs(decided, held);
        for (const { fromBlockId, toBlockId } of decided)
          expect(!all.has(fromBlockId) || all.has(toBlockId)).toBe(true);
        for (const id of all) {
          const without = new Set([...all].filter((other) => other !== id));
          const isLedTo = decided.some(
            ({ fromBlockId, toBlockId }) => toBlockId === id && without.has(fromBlockId),
          );
          expect(held.includes(id) || isLedTo).toBe(true);
        }
      }),
    );
  });

  test("another decision takes nothing away, and neither does another block", () => {
    fc.assert(
      fc.property(equivalences, equivalences, blocks, blocks, (decided, more, held, others) => {
        const before = countsAs(decided, held);
        expect(holds(countsAs([...decided, ...more], [...held, ...others]), before)).toBe(true);
      }),
    );
  });

  test("two blocks stand in one another’s way or neither does", () => {
    fc.assert(
      fc.property(equivalences, block, block, (decided, one, other) => {
        const [ofOne, ofOther] = [relatedTo(decided, [one]), relatedTo(decided, [other])];
        expect(ofOne.has(other)).toBe(ofOther.has(one));
      }),
    );
  });
});
