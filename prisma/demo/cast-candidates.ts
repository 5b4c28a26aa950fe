import { vaeCandidates } from "./cast-vae.ts";
import { workplaceCandidates } from "./cast-workplace.ts";

export const candidates = { ...vaeCandidates, ...workplaceCandidates };
export type CandidateKey = keyof typeof candidates;
