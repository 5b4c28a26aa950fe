import { expect, test } from "vitest";
import { retentionPolicy } from "@/lib/retention/retention.policy";
import { holdersOf } from "../rights/cast";

test("what would be erased is the administrator’s to see; what was, the data protection officer’s too (R79)", () => {
  expect(holdersOf(retentionPolicy, undefined)).toEqual({
    preview: ["administrator"],
    readRuns: ["administrator", "officer"],
  });
});
