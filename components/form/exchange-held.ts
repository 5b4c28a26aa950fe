"use client";
type Held = Readonly<Record<string, string>>;

/** Puts other answers into the controls of a form, by name, and gives what they held. */
export function exchangeHeld(form: HTMLFormElement, next: Held): Held {
  const data = new FormData(form);
  const before = Object.keys(next).map((name) => [name, data.getAll(name).join("\n")]);
  for (const control of form.elements) {
    if (!isControl(control)) continue;
    const text = next[control.name];
    if (text !== undefined) hold(control, text);
  }
  return Object.fromEntries(before);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** A box that is ticked is « on », as it travels; of several, each that is ticked is a line. */
function hold(control: Control, text: string): void {
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
    control.checked = isOneOfSeveral(control)
      ? text.split("\n").includes(control.value)
      : control.value === text;
  else control.value = text;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

/** A box that shares its name with others, each with a value of its own. */
export const isOneOfSeveral = ({ name }: HTMLInputElement): boolean => name.endsWith("[]");
