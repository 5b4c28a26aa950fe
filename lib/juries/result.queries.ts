import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { JuryResult } from "./result";

/** The result of a candidacy for who may read it; null before the last signature of the minutes. */
export async function getResult(_actor: Actor, _candidacyId: string): Promise<JuryResult | null> {
  return null;
}
