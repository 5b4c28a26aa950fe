import { describe, expect, it } from "vitest";
import { permanentRefusal } from "@/lib/platform/mail/refusal";

const answered = (responseCode: number, command: string, response = `${responseCode} 5.1.1 no`) =>
  Object.assign(new Error(response), { code: "EENVELOPE", responseCode, command, response });

describe("a refusal", () => {
  it.each([
    [499, undefined],
    [500, 500],
    [550, 550],
    [599, 599],
    [600, undefined],
  ])("of the receiver by %i is final: %s", (code, final) => {
    expect(permanentRefusal(answered(code, "RCPT TO"))).toBe(final);
  });

  it("of the message itself is final", () => {
    expect(permanentRefusal(answered(552, "DATA"))).toBe(552);
  });

  it.each(["AUTH PLAIN", "MAIL FROM", "EHLO", "CONN"])("at %s is an outage of ours", (command) => {
    expect(permanentRefusal(answered(550, command))).toBeUndefined();
  });

  it.each(["550 5.7.1 relaying denied", "554-5.7.0 policy"])("by a policy is not: %s", (said) => {
    expect(permanentRefusal(answered(550, "RCPT TO", said))).toBeUndefined();
  });

  it.each([new Error("ECONNREFUSED"), null, undefined, "550"])("is no silence: %s", (error) => {
    expect(permanentRefusal(error)).toBeUndefined();
  });
});
