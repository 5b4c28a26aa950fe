import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SettingsProps } from "@/components/public/contact";
import { Disability, TheCost, TheDocuments, TheDuration } from "@/components/public/faq-practical";
import { clockRules, juryDueOn, noticeDueOn, silenceDueOn } from "@/lib/deadlines/deadline";
import { UPLOAD_MIMES } from "@/lib/platform/form/upload";
import { MAX_UPLOAD_SIZE } from "@/lib/platform/form/upload-limit";
import { routes } from "@/lib/routes";

type Settings = SettingsProps["settings"];
const said = (values: Partial<Settings>) => {
  const settings = { "faq.cost": "", "faq.disability": "", ...values } as Settings;
  return {
    cost: renderToStaticMarkup(createElement(TheCost, { settings })),
    disability: renderToStaticMarkup(createElement(Disability, { settings })),
  };
};

test("the price and the referent are those of the settings, line by line and as text; unset, the secretariat is named", () => {
  const set = said({
    "faq.cost": "Dossier : 300 €\nJury : <500 €>",
    "faq.disability": "Anne Roux, 01 23 45 67 89",
  });
  expect(set.cost).toContain(">Dossier : 300 €\nJury : &lt;500 €&gt;<");
  expect(set.cost).not.toContain("Demandez-le au secrétariat");
  expect(set.disability).toContain("Anne Roux, 01 23 45 67 89.");
  expect(set.disability).not.toContain(routes.help);

  expect(said({}).cost).toContain("Demandez-le au secrétariat");
  expect(said({}).disability).toContain(`href="${routes.help}"`);
});

const oneBlank = (text: string) => text.replaceAll(/\s/g, " ");

test("the delays that are told are those that the clocks count, by the same articles", () => {
  const told = oneBlank(renderToStaticMarkup(createElement(TheDuration)));
  expect([silenceDueOn, juryDueOn, noticeDueOn].map((due) => due("2027-01-10"))).toEqual([
    ...["2027-03-10", "2027-04-10", "2027-01-25"],
  ]);
  expect(told).toMatch(/deux mois au plus.*fin du troisième mois.*quinze jours après le jury/s);
  for (const basis of [clockRules.ADMISSIBILITY_SILENCE, clockRules.JURY_BEFORE].map(
    (rule) => rule.legalBasis,
  ))
    expect(told).toContain(oneBlank(basis).replace(/ du code.*/, ""));
});

test("the files that are told are those that are taken, up to their weight", () => {
  const told = renderToStaticMarkup(createElement(TheDocuments));
  const [last, ...others] = UPLOAD_MIMES.map((mime) =>
    (mime.split("/")[1] ?? "").toUpperCase(),
  ).reverse();
  expect(told).toContain(
    `les fichiers ${others.reverse().join(", ")} et ${last}, ${MAX_UPLOAD_SIZE} au plus`,
  );
});
