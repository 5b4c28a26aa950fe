import { expect, test } from "vitest";
import { isStrongPassword } from "@/lib/accounts/password";
import { guessable } from "@/lib/accounts/password-guess";

const jeanne = { email: "jeanne.le-goff75@exemple.fr", displayName: "Jeanne Le Goff‑Éluard" };

test.each([
  ["Password123!", /beaucoup emploient/],
  ["Motdepasse1!", /ce portail/],
  ["Demo-CRCA-2026", /ce portail/],
  ["P@ssw0rd1234!", /devine vite/],
  ["Azertyuiop1!", /devine vite/],
  ["Aaaaaaaaaaa1!", /« aaaa »/],
  ["Bonjour2026!!", /devine vite/],
  ["Soleil-Soleil-1", /répète/],
  ["un deux trois quatre cinq six sept", /devine vite/],
  ["Jeanne.Legoff.1975", /votre nom/],
  ["Jeanne-Eluard-1", /votre nom/],
  ["Certification-2026", /ce portail/],
  ["Portail-CQP-2026", /ce portail/],
])("« %s » passes the rule on signs, and is refused with the reason", async (password, reason) => {
  expect(isStrongPassword(password)).toBe(true);
  const refusal = await guessable(password, jeanne);
  expect(refusal).toMatch(reason);
  expect(refusal).toMatch(/Une phrase de sept mots/);
});

test.each([
  "Le hérisson dort 12 h",
  "Xk7#pQ2m!vLz",
  "le chat dort sous la table bleue",
  "Jeanne mange trois pommes vertes le mardi",
  "Chemin-vers-le-CQP-2026",
  "Un portail grince, douze corbeaux rient",
])("« %s » is accepted", async (password) => {
  expect(isStrongPassword(password)).toBe(true);
  expect(await guessable(password, jeanne)).toBeNull();
});

test("a name that is nobody's here is weighed as a word, and another's as their own", async () => {
  const password = "Wijdan-Zgheib-31";
  expect(await guessable(password, jeanne)).toBeNull();
  const wijdan = { email: "w@exemple.fr", displayName: "Wijdan Zgheib" };
  expect(await guessable(password, wijdan)).toMatch(/votre nom/);
});

test("of two names of which one begins with the other, the longer is taken out whole", async () => {
  const eve = { email: "e@exemple.fr", displayName: "Ève Évenardeau" };
  expect(await guessable("Evenardeau-Evenardeau-1", eve)).toMatch(/votre nom/);
});

test("a name is looked for without the accents that its person leaves out", async () => {
  const zoe = { email: "z@exemple.fr", displayName: "Zoé" };
  expect(await guessable("Zoe-Zoe-Zoe-12", zoe)).toMatch(/votre nom/);
});

test("thirty-two signs are weighed: what follows a weak beginning does not mend it", async () => {
  const strong = "Xk7#pQ2m!vLz";
  expect(await guessable(`${"a".repeat(31)}${strong}`, jeanne)).toMatch(/répète/);
  expect(await guessable(`${"a".repeat(16)}${strong}`, jeanne)).toBeNull();
});

test("what is made to be slow to weigh is weighed within a second", async () => {
  await guessable("warmed up", jeanne);
  const start = performance.now();
  for (const signs of ["4@8({<3€6", "aB1!", "a"]) await guessable(signs.repeat(50), jeanne);
  expect(performance.now() - start).toBeLessThan(3_000);
});
