import { expect, test } from "vitest";
import { markFileFault, markImageFault } from "@/lib/documents/mark";
import { MARK_SIDES, MAX_MARK_BYTES } from "@/lib/platform/form/upload-limit";

const png = (size: number) => ({ mime: "image/png", size });
const image = { width: 600, height: 200, isPrint: false, clearEdge: 1 };
const { least, most } = MARK_SIDES;

test("a light PNG or JPEG, and nothing else", () => {
  expect(markFileFault(png(MAX_MARK_BYTES))).toBeNull();
  expect(markFileFault({ ...png(1), mime: "image/jpeg" })).toBeNull();
  expect(markFileFault(png(MAX_MARK_BYTES + 1))).toMatch(/dépasse/);
  expect(markFileFault({ ...png(1), mime: "application/pdf" })).toMatch(/PNG ou JPEG/);
});

test.each([
  [{ width: most, height: least }, null],
  [{ width: least, height: least - 1 }, /pixels/],
  [{ width: most + 1, height: least }, /pixels/],
  [{ height: most + 1 }, /pixels/],
  [{ isPrint: true }, /CMJN/],
  [{ clearEdge: 0.98 }, null],
  [{ clearEdge: 0.979 }, /fond/],
])("%j", (change, said) => {
  const fault = markImageFault({ ...image, ...change });
  if (said) expect(fault).toMatch(said);
  else expect(fault).toBeNull();
});
