import type { Tone } from "@/lib/platform/shared/tone";
import type { IconName } from "./icon";

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
