import { expect, test } from "vitest";
import {
  blockNames,
  blockText,
  hashText,
  placeAndDate,
  provisional,
  requestedBlockNames,
  requestedBlocksText,
  signedText,
  versionName,
  versionText,
} from "@/lib/certifications/document-wording";

const block = { code: "BC01", label: "Conseiller" };

test("a version says that it is provisional where one of its blocks is (R3)", () => {
  const named = { title: "Essai", rncpCode: "RNCP50000" };
  const official = versionName(named, [{ provisional: false }]);
  expect(official).toEqual({ ...named, isProvisional: false });
  expect(versionText(official)).toBe("Essai, RNCP50000");
  const waiting = versionName(named, [{ provisional: false }, { provisional: true }]);
  expect(versionText(waiting)).toBe("Essai, RNCP50000 (référentiel\u00a0provisoire)");
  expect(provisional("Texte", false)).toBe("Texte");
});

test("blocks are named by code and title, with the options asked for on a line of their own (R5)", () => {
  expect(blockNames([block])).toEqual([{ code: "BC01", title: "Conseiller" }]);
  expect(blockText({ code: "BC01", title: "Conseiller" })).toBe("BC01 – Conseiller");
  const names = requestedBlockNames([
    { ...block, options: ["Vie", "Santé"] },
    { code: "BC02", label: "Gérer", options: [] },
  ]);
  expect(names[0]).toEqual({ code: "BC01", title: "Conseiller", options: ["Vie", "Santé"] });
  const lines = requestedBlocksText(names).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe("BC01 – Conseiller");
  expect(lines[1]).toMatch(/Vie.*Santé/);
  expect(lines[2]).toBe("BC02 – Gérer");
});

test("a signature is said by its instant in Paris and the hash of what was signed", () => {
  const breaking = (text: string) => text.replaceAll("\u00a0", " ");
  expect(hashText("abc")).toBe("SHA-256 abc");
  expect(breaking(signedText(new Date("2026-11-22T23:30:00Z"), "abc"))).toBe(
    "Signé le 23 novembre 2026 à 0 h 30\nSHA-256 abc",
  );
  expect(breaking(placeAndDate("Paris", "2026-12-01"))).toBe("Paris, le 1er décembre 2026");
});
