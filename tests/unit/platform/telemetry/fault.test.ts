import { expect, test } from "vitest";
import { codesOf, faultOf, framesOf } from "@/lib/platform/telemetry/fault";

const broken = (text: string) => Object.assign(new TypeError(text), { code: "23505" });

test.each([
  [broken("zoe@exemple.fr"), "TypeError 23505"],
  [Object.assign(new Error("zoe"), { code: 5 }), "Error"],
  ["zoe", "UNKNOWN"],
  [undefined, "UNKNOWN"],
])("a fault is its name and code, nothing of its text: %#", (error, name) => {
  expect(faultOf(error)).toBe(name);
});

test.each(["Zoé Martin", "Zoé\n    at Martin", "Zoé\n    at Martin (rue:1:1)\n  Lyon", ""])(
  "where it comes from is told without its text: %j",
  (text) => {
    const frames = framesOf(broken(text));
    expect(frames[0]).toContain("fault.test.ts");
    expect(frames.length).toBeLessThanOrEqual(12);
    expect(frames.join()).not.toMatch(/Zoé|Martin|Lyon/);
  },
);

test("of a text that was changed since, no line is taken for a frame", () => {
  const error = Object.assign(broken("Zoé\n    at Martin"), { message: "other" });
  expect(framesOf(error).join()).not.toMatch(/Zoé|Martin/);
});

test("codes are found however deep they lie, and nothing else that an error says", () => {
  const cause = { originalCode: "23505", originalMessage: "zoe@exemple.fr", message: "ZOE" };
  const error = Object.assign(broken("zoe"), {
    code: "P2039",
    meta: { driverAdapterError: { cause } },
  });
  expect(codesOf(error)).toEqual(["P2039", "23505"]);
  expect(codesOf({ code: "ECONNREFUSED", message: "MARTIN" })).toEqual(["ECONNREFUSED"]);
  expect(codesOf({ code: "not a code of zoe@exemple.fr" })).toEqual([]);
  expect(codesOf("zoe")).toEqual([]);
});
