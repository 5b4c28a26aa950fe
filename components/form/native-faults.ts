"use client";
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const sentences: readonly [keyof ValidityState, (control: Control) => string][] = [
  ["valueMissing", () => "Cette réponse est attendue."],
  ["badInput", () => "Cette valeur n’est pas complète ou n’existe pas."],
  [
    "typeMismatch",
    ({ type }) =>
      type === "url"
        ? "Indiquez une adresse qui commence par https://."
        : "Indiquez une adresse électronique, par exemple prenom.nom@exemple.fr.",
  ],
  ["tooShort", (control) => `Écrivez au moins ${control.getAttribute("minlength")} caractères.`],
  ["rangeUnderflow", () => "Cette valeur est trop petite."],
  ["rangeOverflow", () => "Cette valeur est trop grande."],
  ["customError", ({ validationMessage }) => validationMessage],
];

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

function faultOf(control: Control): string {
  const found = sentences.find(([flag]) => control.validity[flag]);
  return found ? found[1](control) : "Cette réponse est à corriger.";
}

const faultyControls = (form: HTMLFormElement | null): Control[] =>
  [...(form?.elements ?? [])].filter(
    (element): element is Control =>
      isControl(element) && element.name !== "" && !element.validity.valid,
  );

/** What the HTML constraints of a form refuse, in French, by field. The server decides again. */
export const nativeFaults = (form: HTMLFormElement | null): Record<string, string[]> =>
  Object.fromEntries(faultyControls(form).map((control) => [control.name, [faultOf(control)]]));
