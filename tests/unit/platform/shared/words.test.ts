import fc from "fast-check";
import { expect, test } from "vitest";
import { appointmentHeaders } from "@/lib/platform/shared/appointment-file";
import { formatShortDay, formatTime, isCalendarDay } from "@/lib/platform/shared/calendar";
import { DAY, HOUR } from "@/lib/platform/shared/duration";
import { inWords } from "@/lib/platform/shared/enumeration";
import { foldedText } from "@/lib/platform/shared/folded";

test.each([
  [[], ""],
  [[1], "1"],
  [[1, 4], "1 et 4"],
  [["1", 2, "4"], "1, 2 et 4"],
])("%j is said « %s »", (items, said) => {
  expect(inWords(items)).toBe(said);
});

test.each([
  ["Ñuñez-O’Connor", "nunez-oconnor"],
  ["N´Diaye N`Diaye NʼDiaye NʻDiaye N'Diaye", "ndiaye ndiaye ndiaye ndiaye ndiaye"],
  ["Œuvre ÆGIR Straße", "oeuvre aegir strasse"],
  ["Øst Đặng Ðuro Łucja Þór Ħal ı", "ost dang duro lucja thor hal i"],
  ["Ŋ Ŧ ĸ col·lègi", "n t q collegi"],
  ["Ɓ Ɗ Ɖ Ƙ Ƴ Ɛ Ɲ", "b d d k y e n"],
  ["№ 5", "no 5"],
  ["5″ 5‴ N｀Diaye N`Diaye", "5 5 ndiaye ndiaye"],
  ["日本", "日本"],
])("« %s » is compared as « %s »", (text, folded) => {
  expect(foldedText(text)).toBe(folded);
});

test("every sign that was folded once stays as it is", () => {
  const signs = Array.from({ length: 0x1_00_00 }, (_, sign) => String.fromCharCode(sign));
  expect(signs.filter((sign) => foldedText(foldedText(sign)) !== foldedText(sign))).toEqual([]);
});

test("what was folded once stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldedText(foldedText(text))).toBe(foldedText(text));
    }),
  );
});

test.each([
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2027-13-01", false],
  ["2027-01-00", false],
  ["2027-1-01", false],
  ["x2027-01-01", false],
  ["2027-01-01x", false],
  ["12027-01-01", false],
  ["", false],
])("« %s » is a day as days are kept: %s", (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});

test("a day and an hour are read on one line, without a nought before", () => {
  expect(formatShortDay("2026-11-22")).toBe("22\u00a0nov.\u00a02026");
  expect(formatShortDay("2027-01-01")).toBe("1er\u00a0janv.\u00a02027");
  expect(formatShortDay("2027-01-11")).toBe("11\u00a0janv.\u00a02027");
  expect(["09:30", "14:02", "00:05"].map(formatTime)).toEqual([
    ...["9\u00a0h\u00a030", "14\u00a0h\u00a002", "0\u00a0h\u00a005"],
  ]);
});

test("time that passes is counted in milliseconds", () => {
  expect([HOUR, DAY]).toEqual([3_600_000, 86_400_000]);
});

test("an appointment is saved as a file of the browser’s own, and kept by nobody on the way", () => {
  const headers = new Headers(appointmentHeaders);
  expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(headers.get("content-disposition")).toMatch(/^attachment; filename=".+\.ics"$/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toContain("no-store");
});
