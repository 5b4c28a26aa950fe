import {
  findVersionInForce,
  theOnlyCertification,
} from "@/lib/certifications/certification.queries";
import { db } from "@/lib/platform/db/client";
import type { CandidateKey } from "./cast-candidates.ts";
import type { StaffKey } from "./cast-staff.ts";
import type { Days } from "./days.ts";
import type { Player } from "./stage.ts";

type Block = { id: string; code: string; ordinal: number; options: string[] };

/** What every story is told with: the days, the people, the référentiel, and what came of the earlier steps. */
export type World = {
  days: Days;
  staff: Record<StaffKey, Player>;
  candidates: Record<CandidateKey, Player>;
  versionId: string;
  rncpCode: string;
  blocks: Block[];
  /** Ids by name: candidacies by their candidate, companies, mandates, sessions. */
  candidacyIds: Map<CandidateKey, string>;
  companyIds: Map<CompanyKey, string>;
  mandateIds: Map<StaffKey, string>;
};
export type CompanyKey = "rivers" | "coast";

/** What an earlier step was to leave; its absence is a fault of the order of the stories. */
export function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing is known of ${String(key)} yet`);
  return value;
}

/** The version in force on the day of the present, with its first blocks and their options. */
export async function readStandard(
  days: Days,
): Promise<Pick<World, "versionId" | "rncpCode" | "blocks">> {
  const { id: certificationId } = await theOnlyCertification();
  const inForce = await findVersionInForce(db, certificationId, days.day(0));
  if (!inForce) throw new Error("no version of the certification is in force");
  const { id, rncpCode, blocks } = await db.certificationVersion.findUniqueOrThrow({
    where: { id: inForce.id },
    select: {
      id: true,
      rncpCode: true,
      blocks: {
        select: { id: true, code: true, ordinal: true, options: true },
        orderBy: { ordinal: "asc" },
      },
    },
  });
  const codes = (options: unknown) => (options as { code: string }[]).map(({ code }) => code);
  return {
    versionId: id,
    rncpCode,
    blocks: blocks.map(({ options, ...block }) => ({ ...block, options: codes(options) })),
  };
}

/** Some blocks by their ordinals, one option for each that has any, as the forms send them. */
export function requested({ blocks }: World, ordinals: readonly number[], option: number) {
  const chosen = blocks.filter(({ ordinal }) => ordinals.includes(ordinal));
  return {
    "blocks[]": chosen.map(({ code }) => code),
    "options[]": chosen.flatMap(({ code, options }) => {
      const picked = options[option % Math.max(1, options.length)];
      return picked ? [`${code}:${picked}`] : [];
    }),
  };
}
