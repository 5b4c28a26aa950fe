import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DateField } from "@/components/form/date-field";
import { emptyForm, FormContext } from "@/components/form/form-context";

const field = { name: "heldOn", label: "Jour" };
const drawn = (defaultValue?: string, values = {}) =>
  renderToStaticMarkup(
    createElement(
      FormContext,
      { value: { ...emptyForm, values } },
      createElement(DateField, { ...field, defaultValue }),
    ),
  );

test("a day stands in figures as French writes them, and below in words, before any script", () => {
  expect(drawn("2027-01-14")).toMatch(/<input type="text"[^>]*value="14\/01\/2027"/);
  expect(drawn("2027-01-14")).toContain(">jeudi\u00a014\u00a0janvier\u00a02027<");
  expect(drawn()).not.toMatch(/type="date"|janvier/);
});

test("what was typed comes back as it was typed, and in words once it is a day", () => {
  expect(drawn("2027-01-14", { heldOn: "3 avril 2027" })).toContain('value="3 avril 2027"');
  expect(drawn(undefined, { heldOn: "3 avril 2027" })).toContain(
    ">samedi\u00a03\u00a0avril\u00a02027<",
  );
  expect(drawn("2027-01-14", { heldOn: "31/02/2027" })).not.toContain("janvier");
});
