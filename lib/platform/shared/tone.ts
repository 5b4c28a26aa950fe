/** What a state says about itself beside its words; colour never says it alone. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";
