import { describe, expect, it } from "vitest";
import { placeOf } from "@/lib/platform/auth/place";

describe("the place a request comes from", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["unknown", "unknown"],
    ["", ""],
  ])("%s counts as %s", (address, place) => {
    expect(placeOf(address)).toBe(place);
  });

  it.each([
    ["2001:db8:0:1::1", "2001:db8:0:1:ffff:ffff:ffff:ffff"],
    ["2001:db8::1", "2001:DB8:0000:0::99"],
    ["2001:db8:0:1::", "2001:0db8::1:0:0:0:2"],
    ["::1", "0:0:0:0:1:2:3:4"],
    ["64:ff9b::192.0.2.7", "64:ff9b::192.0.2.9"],
  ])("%s and %s are one network of IPv6", (one, other) => {
    expect(placeOf(one)).toBe(placeOf(other));
  });

  it.each([
    ["2001:db8:0:1::1", "2001:db8:0:2::1"],
    ["2001:db8::1", "2001:db8:1::1"],
    ["192.0.2.7", "192.0.2.8"],
  ])("%s and %s are two", (one, other) => {
    expect(placeOf(one)).not.toBe(placeOf(other));
  });
});
