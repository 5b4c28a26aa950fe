import { expect, test } from "vitest";
import { type EarlierAdmission, natureFault, type RequestNature } from "@/lib/vae/request/nature";

const earlier = (isSameVersion: boolean): EarlierAdmission => ({
  ...{ number: "CRCA-2025-000012", decidedOn: "2025-03-03", isSameVersion },
});

test.each<[RequestNature, EarlierAdmission | null, string, string | null]>([
  ["FIRST", null, "", null],
  ["FIRST", earlier(true), "", null],
  ["RENEWAL", null, "", "NOTHING_EARLIER"],
  ["RENEWAL", null, "  ", "NOTHING_EARLIER"],
  ["RENEWAL", null, "3 mars 2019, no 412", null],
  ["RENEWAL", earlier(false), "", null],
  ["RENEWAL", earlier(true), "", "IS_EXTENSION"],
  ["EXTENSION", null, "", "NOTHING_EARLIER"],
  ["EXTENSION", null, "3 mars 2019, no 412", null],
  ["EXTENSION", earlier(true), "", null],
  ["EXTENSION", earlier(false), "", "IS_RENEWAL"],
])("a request of nature %s after %j, told « %s »: %s (R88)", (nature, before, reference, fault) => {
  expect(natureFault(nature, { earlier: before, reference })).toBe(fault);
});
