export type ButtonTone = "primary" | "ghost" | "danger" | "inverse";

const shape = "no-print button";

const tones: Record<ButtonTone, string> = {
  primary: "border-brand bg-brand text-on-brand hover:bg-brand-dark hover:text-on-brand",
  ghost: "border-brand bg-transparent text-brand hover:bg-brand-tint hover:text-brand-dark",
  danger: "border-danger bg-danger text-on-brand hover:bg-ink hover:text-on-brand",
  inverse: "border-on-brand bg-on-brand text-brand hover:bg-brand-tint hover:text-brand-dark",
};

/** The one look of everything that is pressed, for links and buttons alike; nothing to press on paper. */
export function buttonClasses(tone: ButtonTone = "primary"): string {
  return `${shape} ${tones[tone]}`;
}
