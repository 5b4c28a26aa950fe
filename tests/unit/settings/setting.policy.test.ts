import { expect, test } from "vitest";
import { settingPolicy } from "@/lib/settings/setting.policy";
import { holdersOf } from "../rights/cast";

test("settings are the administrator’s; what they stop, the secretariat reads too", () => {
  expect(holdersOf(settingPolicy, undefined)).toEqual({
    read: ["administrator"],
    change: ["administrator"],
    readLacking: ["secretariat", "administrator"],
  });
});
