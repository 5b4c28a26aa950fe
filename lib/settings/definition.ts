/** Where a value that the branch has not fixed comes from, until it is confirmed. */
export const TO_CONFIRM = "à confirmer par la branche";

export type SettingLine = {
  label: string;
  value: string;
  source: string;
  type: "text" | "long-text" | "number" | "day" | "switch";
};

export const text = (label: string, value = "", source = TO_CONFIRM): SettingLine => ({
  label,
  value,
  source,
  type: "text",
});
export const number = (label: string, value: string, source = TO_CONFIRM): SettingLine => ({
  label,
  value,
  source,
  type: "number",
});
export const onOff = (label: string, value: "on" | "off", source = TO_CONFIRM): SettingLine => ({
  label,
  value,
  source,
  type: "switch",
});
