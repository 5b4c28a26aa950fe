import "server-only";
import { requestRefused, rivalInTheWay } from "@/lib/candidacies/requested-blocks.labels";
import { findOpenRival } from "@/lib/candidacies/rival.queries";
import { usefulBlocks } from "@/lib/certifications/award-rule";
import { ruleSentence } from "@/lib/certifications/award-rule.labels";
import {
  readLedger,
  type VersionBlock,
  type VersionLedger,
} from "@/lib/certifications/block-ledger.queries";
import { findVersionInForce } from "@/lib/certifications/certification.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { fileInUse } from "@/lib/platform/db/same-person";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";
import { yearlyLimit } from "@/lib/vae/admissibility/admissibility-decision";
import { yearlyLimitReached } from "@/lib/vae/admissibility/admissibility-decision.labels";
import type { NewCandidacy, WayOn } from "./new-candidacy";
import { findAdmissibility, findEarlierRequests } from "./requests.queries";

/**
 * What the person who asks may request by VAE on the version of a certification in force: only what they lack (R2, R7, R10,
 * R14); `besides` a draft of theirs, whose blocks may be chosen anew.
 */
export const getNewCandidacy = (
  actor: Actor,
  certificationId: string,
  now: Date,
  besides?: string,
): Promise<NewCandidacy> =>
  read(actor, async (tx) => {
    const today = parisDay(now);
    const candidate = await tx.candidate.findFirst({
      where: fileInUse(actor.userId),
      select: { id: true },
    });
    const inForce = await findVersionInForce(tx, certificationId, today);
    if (!inForce)
      return {
        hasIdentity: candidate !== null,
        version: null,
        ruleSentence: "",
        blocks: [],
        mayAskWhole: false,
        limit: null,
      };
    const version = await tx.certificationVersion.findUniqueOrThrow({
      where: { id: inForce.id },
      select: { id: true, title: true, rncpCode: true },
    });
    const ledger = await readLedger(tx, version.id, candidate?.id ?? null);
    const limit = candidate && (await findLimit(tx, candidate.id, version.id, today));
    const asker = candidate && { candidateId: candidate.id, ...(besides && { besides }) };
    const blocks = await Promise.all(
      ledger.blocks.map(async (block) => ({
        ...block,
        refusal: await refusalOf(tx, ledger, block, asker),
      })),
    );
    const mayAskWhole = ledger.held.size === 0;
    return {
      hasIdentity: candidate !== null,
      version,
      ruleSentence: ruleSentence(ledger.rule),
      blocks,
      mayAskWhole,
      limit: limit && mayAskWhole ? yearlyLimitReached(limit) : null,
    };
  });

/**
 * How the person may ask by VAE for what is left of a certification today: useful, not held, in no open candidacy; with the
 * admissibility that still covers it, if there is one. Null when nothing is left to ask for.
 */
export async function findWayOn(
  actor: Actor,
  certificationId: string,
  now: Date,
): Promise<WayOn | null> {
  const { version, blocks } = await getNewCandidacy(actor, certificationId, now);
  const left = blocks.filter(({ refusal }) => refusal === null);
  if (!version || left.length === 0) return null;
  return read(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: fileInUse(actor.userId),
      select: { id: true },
    });
    const reusable = await findAdmissibility(tx, {
      candidateId: candidate?.id ?? null,
      versionId: version.id,
      blockIds: left.map(({ id }) => id),
      today: parisDay(now),
    });
    return { reusable: reusable && { validUntilOn: reusable.validUntilOn } };
  });
}

/** The yearly limit, unless an admissibility still valid spares a new request. */
async function findLimit(tx: Reader, candidateId: string, versionId: string, today: CalendarDay) {
  if (await findAdmissibility(tx, { candidateId, versionId, blockIds: [], today })) return null;
  return yearlyLimit(await findEarlierRequests(tx, { candidateId, versionId }), true, today);
}

async function refusalOf(
  tx: Reader,
  ledger: VersionLedger,
  { id, code }: VersionBlock,
  asker: { candidateId: string; besides?: string } | null,
): Promise<string | null> {
  if (ledger.held.has(code))
    return requestRefused({ code: "ALREADY_HELD", block: code }, ledger.blocks);
  if (!usefulBlocks(ledger.rule, ledger.held).includes(code))
    return requestRefused({ code: "NOT_USEFUL", block: code }, ledger.blocks);
  const rival = asker && (await findOpenRival(tx, { ...asker, blockIds: [id] }));
  return rival ? rivalInTheWay(rival) : null;
}
