import type { IconName } from "./icon";

/** What a state or a notice says about itself; colour never says it alone. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

export const toneClasses: Record<Tone, string> = {
  neutral: "bg-neutral-tint text-neutral",
  info: "bg-info-tint text-info",
  success: "bg-success-tint text-success",
  warning: "bg-warning-tint text-warning",
  danger: "bg-danger-tint text-danger",
};

export const toneIcons: Record<Tone, IconName> = {
  neutral: "circle",
  info: "clock",
  success: "check",
  warning: "warning",
  danger: "cross",
};
