import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PasswordField } from "@/components/form/password-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";

const address = { name: "address", label: "Adresse", required: true, maxLength: 200 };

test.each([
  ["a line", createElement(TextField, address)],
  ["a text of several lines", createElement(TextAreaField, address)],
  [
    "a password",
    createElement(PasswordField, { ...address, hint: "", autoComplete: "new-password" as const }),
  ],
])("%s is never cut by the browser when it is pasted", (_, field) => {
  expect(renderToStaticMarkup(field)).not.toMatch(/maxlength/i);
});

test("the limit is said where a paste may reach it", () => {
  const drawn = (maxLength: number) =>
    renderToStaticMarkup(createElement(TextField, { ...address, maxLength }));
  expect(drawn(150)).toContain("150 caractères au plus.");
  expect(drawn(149)).not.toContain("caractères au plus");
});
