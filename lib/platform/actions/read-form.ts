import { randomUUID } from "node:crypto";
import type { FormValues } from "@/lib/platform/form/form-state";

export type ReadForm = {
  /** Drawn by the server with the page; the same form sent twice bears the same key. */
  key: string;
  /** Which form of its page it is, to give its text back after an expired session. */
  formId: string;
  /** Whose page it stood on, as `drawnForActor` sealed it; empty for a form that does not say. */
  drawnFor: string;
  values: FormValues;
  /** What may be shown again: all but passwords and codes. */
  shown: FormValues;
};

const OWN_FIELDS: readonly string[] = ["key", "formId", "drawnFor"];
const DAY_PART = /^(\w+)-day$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a field is never shown or kept again. */
export const isSecret = (name: string): boolean => /password|oneTimeCode/i.test(name);

/** The text fields of a form; names ending in « [] » hold several values, React's own fields are left out. */
export function readForm(data: FormData): ReadForm {
  const values = valuesOf(data);
  joinDays(values);
  const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
  return {
    key: keyOf(data.get("key")),
    formId: String(data.get("formId") ?? ""),
    drawnFor: String(data.get("drawnFor") ?? ""),
    values,
    shown,
  };
}

/** In one pass: `getAll` for each name would go through all of them as often as there are names. */
function valuesOf(data: FormData): FormValues {
  const texts = new Map<string, string[]>();
  for (const [name, value] of data) {
    if (name.startsWith("$") || OWN_FIELDS.includes(name)) continue;
    const found = texts.get(name) ?? [];
    if (typeof value === "string") found.push(clean(value));
    texts.set(name, found);
  }
  return Object.fromEntries(
    [...texts].map(([name, found]) => [name, name.endsWith("[]") ? found : (found[0] ?? "")]),
  );
}

/** A day asked for in three fields is one more value, « AAAA-MM-JJ » when it is written as days are. */
function joinDays(values: FormValues): void {
  for (const name of Object.keys(values)) {
    const day = DAY_PART.exec(name)?.[1];
    if (!day) continue;
    const [year, month, date] = ["year", "month", "day"].map((part) =>
      String(values[`${day}-${part}`] ?? "").trim(),
    );
    values[day] =
      `${year}${month}${date}` && `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`;
  }
}

/** One form of each accented letter, one kind of line break (a paste brings others), no control characters. */
const clean = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\p{Cc}--[\n\t]]/gv, "");

/** The key a form bears; one of its own for a form that bears none. */
export const keyOf = (given: unknown): string =>
  typeof given === "string" && UUID.test(given) ? given : randomUUID();
