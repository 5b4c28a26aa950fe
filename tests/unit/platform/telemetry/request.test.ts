import { expect, test } from "vitest";
import { requestId } from "@/lib/platform/telemetry/request";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test.each(["a".repeat(16), "A9-".repeat(21), "a".repeat(64)])(
  "the id that a proxy gave is kept: %s",
  (given) => {
    expect(requestId(given)).toBe(given);
  },
);

test.each([
  ...[undefined, "", "a".repeat(15), "a".repeat(65), "zoe.martin@exemple.fr", "zoé-martin-1234567"],
  ...["aaaaaaaaaaaaaaaa\n", ["aaaaaaaaaaaaaaaa"]],
])("what could be something else is replaced: %j", (given) => {
  expect(requestId(given)).toMatch(UUID);
});
