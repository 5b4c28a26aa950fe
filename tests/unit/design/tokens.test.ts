import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "./contrast";

const css = readFileSync(new URL("../../../app/globals.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]),
);

function token(name: string): string {
  const value = tokens.get(name);
  if (!value) throw new Error(`Aucune couleur « ${name} » dans globals.css.`);
  return value;
}

const grounds = ["paper", "surface", "hover"];
const tones = ["neutral", "success", "warning", "danger", "info", "accent"];
const pairs = (texts: string[], backgrounds: string[]) =>
  texts.flatMap((text) => backgrounds.map((background) => [text, background] as const));

const texts = [
  ...pairs(["ink", "soft", "muted", "brand", "brand-dark", "accent", "danger"], grounds),
  ...tones.flatMap((tone) => pairs([tone, "ink"], [`${tone}-tint`])),
  ...pairs(["ink", "soft", "brand", "brand-dark", "accent"], ["brand-tint"]),
  ...pairs(["on-brand"], ["brand", "brand-dark", "accent", "success", "danger", "ink"]),
  ...pairs(["on-brand-soft", "clock-done"], ["brand"]),
];
const edges = [
  ...pairs(["edge", "brand", "danger", "accent", "success"], grounds),
  ...pairs(["clock-done", "on-brand"], ["brand"]),
  ...pairs(["brand"], ["brand-tint"]),
];

describe("the colours of the theme", () => {
  it.each(texts)("text %s reads on %s (4.5:1)", (text, background) => {
    expect(contrast(token(text), token(background))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)("edge %s shows on %s (3:1)", (edge, background) => {
    expect(contrast(token(edge), token(background))).toBeGreaterThanOrEqual(3);
  });

  it("would refuse a pair that is too close, on both sides of the threshold", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
    expect(contrast(token("line"), token("paper"))).toBeLessThan(3);
  });

  it("names no colour that the theme lacks", () => {
    expect(() => token("fuchsia")).toThrow("fuchsia");
    expect(tokens.size).toBeGreaterThan(25);
  });
});
