import fc from "fast-check";
import { expect, test } from "vitest";
import { checkComposition } from "@/lib/juries/composition/composition";
import type { CompositionFacts, EntryFacts } from "@/lib/juries/composition/facts";
import type { Side } from "@/lib/platform/actor/actor";
import { aMember, aPresident } from "./jurors";

/** The first value nine times in ten, so that many of the juries drawn may sit. */
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
  );

const member = fc.record({
  side: fc.constantFrom("EMPLOYERS" as const, "EMPLOYEES" as const),
  seat: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom("TITULAR" as const, "SUBSTITUTE" as const),
  isValid: mostly(true, false),
  status: mostly("PRESENT" as const, "SUMMONED" as const, "ABSENT" as const, "EXCUSED" as const),
  qualified: mostly(true, false),
  gender: fc.constantFrom("F" as const, "M" as const),
});

const jury = fc
  .record({
    members: fc.uniqueArray(member, {
      maxLength: 16,
      selector: ({ side, seat, kind }) => `${side}${seat}${kind}`,
    }),
    presiding: fc.nat({ max: 3 }),
    elected: mostly(null, 0, 1, 2, 3),
    first: mostly<Side>("EMPLOYERS", "EMPLOYEES"),
    unions: fc.array(mostly(1, 0, 2), { maxLength: 4 }),
    surplus: mostly(0, -1, 1),
    perSide: fc.integer({ min: 0, max: 2 }),
    seatsPercent: fc.integer({ min: 0, max: 100 }),
    warnUnequal: fc.boolean(),
    genderPercent: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ members, presiding, elected, first, unions, surplus, ...rules }): CompositionFacts => {
    const seated = members.map(({ seat, ...one }, index) =>
      aMember(one.side, seat, {
        ...one,
        mandateId: `m${index}`,
        isPresiding: members.length > 0 && index === presiding % members.length,
      }),
    );
    const president = seated[(elected ?? presiding) % Math.max(1, seated.length)];
    return {
      members: seated,
      unions: unions.map((seats, index) => ({ name: `U${index}`, seats })),
      employerSeats: unions.length + surplus,
      president: president
        ? aPresident({ mandateId: president.mandateId, side: president.side, name: president.name })
        : null,
      alternation: { startsOn: "2026-01-01", side: first },
      rules,
    };
  });

const deliberation = jury.chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    route: fc.constantFrom("VAE" as const, "WORKPLACE" as const),
    links: fc
      .array(mostly("CLEARED" as const, "LINKED" as const, "UNDECLARED" as const), {
        minLength: facts.members.length,
        maxLength: facts.members.length,
      })
      .map(
        (all): EntryFacts["links"] =>
          new Map(
            facts.members.map(({ mandateId }, index) => [mandateId, all[index] ?? "UNDECLARED"]),
          ),
      ),
  }),
);

test("it holds exactly when nothing blocks, and each finding says what would mend it", () => {
  fc.assert(
    fc.property(deliberation, ({ facts, ...entry }) => {
      const { holds, findings } = checkComposition(facts, entry);
      expect(holds).toBe(findings.every(({ severity }) => severity === "warning"));
      for (const { reason, remedy } of findings)
        expect([reason, remedy].every((text) => text.endsWith("."))).toBe(true);
    }),
  );
});

test("who counts is present, in force and cleared, and at most one a seat", () => {
  fc.assert(
    fc.property(deliberation, ({ facts, ...entry }) => {
      const { countedMandateIds } = checkComposition(facts, entry);
      const counted = facts.members.filter(({ mandateId }) =>
        countedMandateIds.includes(mandateId),
      );
      expect(
        counted.every(
          ({ status, isValid, mandateId }) =>
            status === "PRESENT" && isValid && entry.links.get(mandateId) === "CLEARED",
        ),
      ).toBe(true);
      expect(new Set(counted.map(({ side, seatId }) => side + seatId)).size).toBe(counted.length);
    }),
  );
});

test("a jury that may decide on a candidate has parity, both sides as the quorum wants, and a cleared president there", () => {
  let seen = 0;
  fc.assert(
    fc.property(deliberation, ({ facts, ...entry }) => {
      const { holds, counted } = checkComposition(facts, entry);
      if (!holds) return;
      seen += 1;
      const presiding = facts.members.find(({ isPresiding }) => isPresiding);
      expect(facts.unions.length).toBe(facts.employerSeats);
      expect(Math.min(counted.employers, counted.employees)).toBeGreaterThanOrEqual(
        facts.rules.perSide,
      );
      expect(presiding?.side).toBe(facts.president?.side);
      expect(presiding?.side).toBe(facts.alternation?.side);
      expect(entry.links.get(presiding?.mandateId ?? "")).toBe("CLEARED");
      if (entry.route === "VAE")
        expect(counted.employers + counted.employees).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 2000 },
  );
  expect(seen).toBeGreaterThan(20);
});

test("one more recusal never lets a jury decide that could not, the president aside", () => {
  fc.assert(
    fc.property(deliberation, fc.nat(), ({ facts, ...entry }, chosen) => {
      const others = facts.members.filter(
        ({ mandateId }) => mandateId !== facts.president?.mandateId,
      );
      const recused = others[chosen % Math.max(1, others.length)];
      fc.pre(recused !== undefined && !checkComposition(facts, entry).holds);
      const links = new Map([...entry.links, [recused?.mandateId ?? "", "LINKED" as const]]);
      expect(checkComposition(facts, { ...entry, links }).holds).toBe(false);
    }),
  );
});
