import type { MinutesEntry } from "@/lib/juries/minutes/minutes.document";
import { minutesDocument } from "@/lib/juries/minutes/minutes.document";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { minutes } from "../../unit/platform/pdf/minutes-sample.ts";

const REASONS =
  "Les situations décrites montrent une pratique autonome de l’accueil, du conseil et du suivi ; l’entretien l’a confirmé, exemples à l’appui.";

/** Minutes of a session of so many candidates, each with two blocks and their reasons. */
export function longMinutes(candidates: number): Sheet {
  const entries = Array.from({ length: candidates }, (_, index) => entry(index + 1));
  return minutesDocument({ ...minutes, entries });
}

function entry(number: number): MinutesEntry {
  const [first] = minutes.entries;
  if (!first) throw new Error("the sample has an entry");
  return {
    ...first,
    number: String(number),
    candidateName: `Zoé Ñuñez‑O’Connor ${number} (VAE-2026-${String(number).padStart(5, "0")})`,
    blocks: first.blocks.map((block) => ({ ...block, reasons: `${REASONS} ${number}.` })),
  };
}
