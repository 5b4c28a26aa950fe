import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_BYTES, codeFrom, normalizeCode } from "@/lib/certificates/code";

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

test("a code has five groups of four characters that are not mistaken for one another", () => {
  fc.assert(
    fc.property(bytes, (drawn) => {
      expect(codeFrom(drawn)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test("each byte counts for five bits: a hundred bits in all", () => {
  expect(CODE_BYTES * 5).toBeGreaterThanOrEqual(80);
  const zero = new Uint8Array(CODE_BYTES);
  const codes = Array.from(zero, (_, at) =>
    Array.from({ length: 32 }, (_, value) => codeFrom(zero.with(at, value))),
  ).flat();
  expect(new Set(codes).size).toBe(CODE_BYTES * 31 + 1);
});

test("a code is read as it was typed: case, separators, O for 0, I and L for 1", () => {
  fc.assert(
    fc.property(
      bytes,
      fc.boolean(),
      fc.constantFrom("", " ", "-", "  ", "\u2011", " – ", "\u2010", "—", "\u00a0", "\u00ad", "."),
      (drawn, lower, separator) => {
        const code = codeFrom(drawn);
        const typed = code.replaceAll("-", separator).replaceAll("0", "O").replace("1", "l");
        expect(normalizeCode(lower ? typed.toLowerCase() : typed)).toBe(code);
      },
    ),
  );
});

test("the address printed below the QR code may be pasted whole", () => {
  const code = codeFrom(randomBytes(CODE_BYTES));
  expect(normalizeCode(`https://portail.example/verifier/${code}`)).toBe(code);
});

test("what cannot be a code is none", () => {
  const code = codeFrom(randomBytes(CODE_BYTES));
  expect(normalizeCode(code)).toBe(code);
  for (const typed of [
    "",
    code.slice(1),
    `${code}0`,
    code.replace(/.$/, "U"),
    code.replace(/.$/, "é"),
    "CQP-2026-00001",
  ]) {
    expect(normalizeCode(typed)).toBeNull();
  }
});
