import { expect, test } from "vitest";
import {
  groupedCode,
  isAppCode,
  isRecoveryCode,
  plainCode,
  recoveryCodeFrom,
} from "@/lib/accounts/recovery-code";
import { drawSecret, groupedSecret, keyAddress, stepOf } from "@/lib/accounts/second-factor";
import { codeAt } from "@/tests/factories/factors";

// RFC 6238, appendix B: the secret of its examples, the last six figures of its codes
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
])("the code of second %i is that of the standard", (seconds, code) => {
  expect(stepOf(code, SECRET, at(seconds))).toBe(Math.floor(seconds / 30));
});

test("a code serves in its half minute, the one before and the one after, and says which it is of", () => {
  const code = codeAt(SECRET, at(3000)); // half minute 100, from second 3000 to 3029
  expect(stepOf(code, SECRET, at(2969))).toBeNull();
  expect(stepOf(code, SECRET, at(2970))).toBe(100);
  expect(stepOf(code, SECRET, at(3029))).toBe(100);
  expect(stepOf(code, SECRET, at(3059))).toBe(100);
  expect(stepOf(code, SECRET, at(3060))).toBeNull();
  expect(stepOf(code, drawSecret(), at(3000))).not.toBe(code);
});

test("the address an application reads names the portal and the account, and bears the secret", () => {
  const address = new URL(keyAddress(SECRET, "zoe@exemple.fr"));
  expect(address.protocol).toBe("otpauth:");
  expect(decodeURIComponent(address.pathname)).toContain("CQP CRCA:zoe@exemple.fr");
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    ...{ issuer: "CQP CRCA", secret: SECRET, algorithm: "SHA1", digits: "6", period: "30" },
  });
  expect(groupedSecret(SECRET)).toBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
  expect(groupedSecret("GEZDGN")).toBe("GEZD GN");
  expect(drawSecret()).toHaveLength(32);
});

test("a recovery code is twelve signs that are not read for one another, in any case and with any separators", () => {
  const code = recoveryCodeFrom(Uint8Array.from({ length: 12 }, (_, at) => at * 21));
  expect(code).toBe("AXL9WK8VJ7UH");
  expect(groupedCode(code)).toBe("AXL9-WK8V-J7UH");
  expect(isRecoveryCode(code)).toBe(true);
  expect(plainCode(` ${groupedCode(code).toLowerCase().replaceAll("-", "–")} `)).toBe(code);
  for (const wrong of [code.slice(1), `${code}A`, `${code.slice(1)}0`, `${code.slice(1)}I`])
    expect(isRecoveryCode(wrong)).toBe(false);
});

test("of more bytes than a code is made from, the first twelve count; no code is of fewer signs", () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, at) => at);
  expect(recoveryCodeFrom(bytes)).toBe("ABCDEFGHJKLM");
  expect(groupedCode("")).toBe("");
});

test.each([
  ["123456", true],
  ["012345", true],
  ["12345", false],
  ["1234567", false],
  ["12345A", false],
  ["١٢٣٤٥٦", false],
])("« %s » is a code of an application: %s", (code, expected) => {
  expect(isAppCode(code)).toBe(expected);
});
