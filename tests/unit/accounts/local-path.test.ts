import fc from "fast-check";
import { expect, test } from "vitest";
import { localPath } from "@/lib/accounts/sign-in/local-path";

test.each([
  ["/candidat", "/candidat"],
  ["/secretariat/candidatures?etat=SUBMITTED", "/secretariat/candidatures?etat=SUBMITTED"],
  ["/a/../compte", "/compte"],
  ["/messages#haut", "/messages"],
  [undefined, null],
  ["", null],
  ["candidat", null],
  ["https://ailleurs.example/", null],
  ["//ailleurs.example/", null],
  ["/\\ailleurs.example", null],
  ["/\t/ailleurs.example", null],
  ["\n//ailleurs.example", null],
  ["/..//ailleurs.example", null],
  ["javascript:alert(1)", null],
])("%j leads to %j", (wish, path) => {
  expect(localPath(wish)).toBe(path);
});

test("whatever is asked, a browser stays on the portal", () => {
  const wishes = fc.oneof(
    fc.string(),
    fc.string().map((text) => `/${text}`),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(wishes, (wish) => {
      const path = localPath(wish);
      return (
        path === null ||
        new URL(path, "https://portail.example").origin === "https://portail.example"
      );
    }),
  );
});
