import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { emptyForm, FormContext } from "@/components/form/form-context";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";

const options = [
  { value: "F", label: "Féminin" },
  { value: "M", label: "Masculin" },
];
const drawn = (field: ReactNode, stands: string, isOwn = false) => {
  const value = { ...emptyForm, values: { field: "M" }, theirs: { field: stands }, isOwn };
  const html = renderToStaticMarkup(createElement(FormContext, { value }, field));
  return html.slice(html.indexOf("Enregistré entre-temps"));
};
const common = { name: "field", label: "Question" };

test.each([
  ["a text", createElement(TextField, common), "Niort", "Niort"],
  ["a choice", createElement(SelectField, { ...common, options }), "F", "Féminin"],
  ["one of several", createElement(RadioGroupField, { ...common, options }), "F", "Féminin"],
  ["a day", createElement(DateField, common), "1989-04-17", "17\u00a0avril\u00a01989"],
  ["a box", createElement(CheckboxField, common), "on", "Case cochée"],
  ["nothing", createElement(DateField, common), "", "(vide)"],
])("what stands now of %s is read in its words", (_, field, stands, words) => {
  expect(drawn(field, stands).replaceAll("&#x27;", "'")).toContain(`>${words}<`);
});

test("who wrote it: another person, or oneself in another tab", () => {
  const field = createElement(TextField, common);
  expect(drawn(field, "Niort")).toContain("par une autre personne");
  expect(drawn(field, "Niort", true)).toContain("par vous, dans un autre onglet");
});

test("the choice between the two needs scripts: without them nothing is drawn that does nothing", () => {
  expect(drawn(createElement(TextField, common), "Niort")).not.toContain("<button");
});
