/** Where a value that the branch has not fixed comes from, until it is confirmed. */
export const TO_CONFIRM = "à confirmer par la branche";

export type SettingDefinition = {
  label: string;
  value: string;
  source: string;
  type: "text" | "long-text" | "number" | "day" | "switch";
};

export const text = (label: string, value = "", source = TO_CONFIRM): SettingDefinition => ({
  label,
  value,
  source,
  type: "text",
});
/** Between which figures, `bounds.ts` says. */
export const number = (
  label: string,
  value: string,
  source = TO_CONFIRM,
): SettingDefinition & { type: "number" } => ({
  label,
  value,
  source,
  type: "number",
});
export const onOff = (
  label: string,
  value: "on" | "off",
  source = TO_CONFIRM,
): SettingDefinition => ({
  label,
  value,
  source,
  type: "switch",
});

export const day = (label: string, value = "", source = TO_CONFIRM): SettingDefinition => ({
  label,
  value,
  source,
  type: "day",
});
