import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChainedEntry,
  ChainReader,
  canonical,
  entryHash,
  GENESIS,
  type StoredEntry,
} from "@/lib/platform/chain/chain";

const KEY = "clef d’essai";

/** A chain as the portal writes it: each entry under the key, after the one before. */
function aChain(length: number, key = KEY): StoredEntry[] {
  let previousHash = GENESIS;
  return Array.from({ length }, (_, index) => {
    const entry: ChainedEntry = {
      ...{ sequence: BigInt(index + 1), at: new Date(Date.UTC(2026, 10, 22, 9, index)) },
      ...{
        actorId: index % 2 ? null : `personne ${index}`,
        action: "submit",
        subjectType: "Candidacy",
      },
      ...{ subjectId: `candidature ${index}`, payload: { rang: index }, previousHash },
    };
    const hash = entryHash(key, entry);
    previousHash = hash;
    return { ...entry, hash };
  });
}

const faultsOf = (entries: readonly StoredEntry[], expectedHead?: string, key = KEY) => {
  const reader = new ChainReader(key, expectedHead);
  return [...entries.map((entry) => reader.read(entry)), reader.end()].filter(
    (fault) => fault !== null,
  );
};
const headOf = (entries: readonly StoredEntry[]) => entries.at(-1)?.hash ?? GENESIS;
const length = fc.integer({ min: 1, max: 12 });
/** A chain and a place in it. */
const placed = length.chain((size) => fc.record({ size: fc.constant(size), at: fc.nat(size - 1) }));

describe("the text that is hashed", () => {
  test("is one for one value, in whatever order its keys were written", () => {
    const shuffled = (value: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(value).toReversed());
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(canonical(shuffled(value))).toBe(canonical(value));
      }),
    );
  });

  test("loses nothing: it reads back as what JSON keeps of the value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("orders keys, keeps the order of lists, and leaves out what is not there", () => {
    expect(canonical({ b: [2, 1, null], a: { d: "é", c: undefined } })).toBe(
      '{"a":{"d":"é"},"b":[2,1,null]}',
    );
  });
});

describe("the hash of an entry", () => {
  const [entry] = aChain(1) as [StoredEntry];
  test.each<[keyof ChainedEntry, Partial<ChainedEntry>]>([
    ["sequence", { sequence: 2n }],
    ["at", { at: new Date(entry.at.getTime() + 1) }],
    ["actorId", { actorId: null }],
    ["action", { action: "withdraw" }],
    ["subjectType", { subjectType: "Candidate" }],
    ["subjectId", { subjectId: "une autre" }],
    ["payload", { payload: { rang: "0" } }],
    ["previousHash", { previousHash: "1".repeat(64) }],
  ])("changes with its %s", (_, change) => {
    expect(entryHash(KEY, { ...entry, ...change })).not.toBe(entry.hash);
  });

  test("of the first entry rests on sixty-four noughts", () => {
    expect(GENESIS).toBe("0".repeat(64));
  });

  test("is that of a key: nobody forges it without", () => {
    expect(entryHash("une autre clef", entry)).not.toBe(entry.hash);
    expect(entry.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("reading the chain", () => {
  test("a chain as it was written has no fault, against its own head or none", () => {
    fc.assert(
      fc.property(fc.nat(12), (size) => {
        const chain = aChain(size);
        expect(faultsOf(chain)).toEqual([]);
        expect(faultsOf(chain, headOf(chain))).toEqual([]);
      }),
    );
  });

  test("an entry changed afterwards is named, it alone", () => {
    fc.assert(
      fc.property(placed, ({ size, at }) => {
        const chain = aChain(size);
        const changed = chain.with(at, { ...(chain[at] as StoredEntry), subjectId: "autre" });
        expect(faultsOf(changed)).toEqual([{ sequence: BigInt(at + 1), fault: "CHANGED" }]);
      }),
    );
  });

  test("one changed with a hash that fits it unlinks what follows, and none forges it without the key", () => {
    const chain = aChain(3);
    const forged = { ...(chain[1] as StoredEntry), subjectId: "autre" };
    const known = chain.with(1, { ...forged, hash: entryHash(KEY, forged) });
    expect(faultsOf(known)).toEqual([{ sequence: 3n, fault: "UNLINKED" }]);
    const unknown = chain.with(1, { ...forged, hash: entryHash("une autre clef", forged) });
    expect(faultsOf(unknown)).toEqual([
      { sequence: 2n, fault: "CHANGED" },
      { sequence: 3n, fault: "UNLINKED" },
    ]);
  });

  test("an entry taken out of the middle is missing, by its number; what follows is read on", () => {
    fc.assert(
      fc.property(placed, ({ size, at }) => {
        fc.pre(at < size - 1);
        const chain = aChain(size).toSpliced(at, 1);
        expect(faultsOf(chain)).toEqual([{ sequence: BigInt(at + 1), fault: "MISSING" }]);
      }),
    );
  });

  test("two entries that changed places are found", () => {
    const [first, second, third] = aChain(3) as [StoredEntry, StoredEntry, StoredEntry];
    expect(faultsOf([first, third, second])).toEqual([
      { sequence: 2n, fault: "MISSING" },
      { sequence: 4n, fault: "MISSING" },
    ]);
  });

  test("a tail cut off is found against the head that minutes carry, and by nothing else", () => {
    fc.assert(
      fc.property(placed, ({ size, at }) => {
        const whole = aChain(size);
        const cut = whole.slice(0, at);
        expect(faultsOf(cut)).toEqual([]);
        expect(faultsOf(cut, headOf(whole))).toEqual([{ sequence: null, fault: "CUT" }]);
      }),
    );
  });

  test("a head that is older than the end is found on the way; the head of an empty chain says nothing", () => {
    const chain = aChain(4);
    expect(faultsOf(chain, chain[1]?.hash)).toEqual([]);
    expect(faultsOf([], GENESIS)).toEqual([]);
    const reader = new ChainReader(KEY);
    for (const entry of chain) reader.read(entry);
    expect(reader.head).toBe(headOf(chain));
  });

  test("the head does not count where the entry that bears it was changed", () => {
    const chain = aChain(2);
    const last = { ...(chain[1] as StoredEntry), action: "withdraw" };
    expect(faultsOf(chain.with(1, last), headOf(chain))).toEqual([
      { sequence: 2n, fault: "CHANGED" },
      { sequence: null, fault: "CUT" },
    ]);
  });
});
