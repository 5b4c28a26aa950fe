import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_SIZE } from "@/lib/platform/form/upload-limit";

test("the limit in bytes and in words is one figure", () => {
  expect(MAX_UPLOAD_BYTES).toBe(20 * 1024 * 1024);
  expect(MAX_UPLOAD_SIZE).toMatch(/^20\sMo$/);
});

test("nobody else writes it, in bytes or in words", () => {
  const files = globSync("{app,components,lib}/**/*.{ts,tsx}");
  const copies = files.filter((file) =>
    /\d+ \* 1024 \* 1024|\d{2}\sMo\b/.test(readFileSync(file, "utf8")),
  );
  expect(copies).toEqual([]);
});
