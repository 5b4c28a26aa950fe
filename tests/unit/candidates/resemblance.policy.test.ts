import { expect, test } from "vitest";
import { resemblancePolicy } from "@/lib/candidates/resemblance.policy";
import { holdersOf } from "../rights/cast";

test.each([
  [["candidat", "autre"], ["secretariat"]],
  [["secrétariat", "autre"], []],
  [["autre", "secrétariat"], []],
])("whether %j are one person is settled by %j: nobody says it of themself", (userIds, settle) => {
  expect(holdersOf(resemblancePolicy, { userIds })).toEqual({ read: ["secretariat"], settle });
});
