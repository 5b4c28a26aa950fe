import fc from "fast-check";
import { expect, test } from "vitest";
import { attachment } from "@/lib/documents/attachment";

test.each([
  ["relevé.pdf", "relev%C3%A9.pdf"],
  ["l'attestation (1) *.pdf", "l%27attestation%20%281%29%20%2A.pdf"],
  ['a"; filename=b.html', "a%22%3B%20filename%3Db.html"],
])("%s", (name, encoded) => {
  expect(attachment(name)).toBe(`attachment; filename*=UTF-8''${encoded}`);
});

test("any name gives one parameter of allowed signs, and comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const [, value = ""] = attachment(name).split("UTF-8''");
      expect(value).toMatch(/^[A-Za-z0-9!#$&+.^_`|~%-]*$/);
      expect(decodeURIComponent(value)).toBe(name);
    }),
  );
});
