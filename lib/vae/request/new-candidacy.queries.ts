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
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";
import { yearlyLimit } from "@/lib/vae/admissibility/admissibility-decision";
import { yearlyLimitReached } from "@/lib/vae/admissibility/admissibility-decision.labels";
import type { NewCandidacy } from "./new-candidacy";
import { findAdmissibility, findEarlierRequests } from "./requests.queries";

/** What the person who asks may request by VAE on the version of a certification in force: only what they lack (R2, R7, R10, R14). */
export const getNewCandidacy = (
  actor: Actor,
  certificationId: string,
  now: Date,
): Promise<NewCandidacy> =>
  read(actor, async (tx) => {
    const { userId } = actor;
    const today = parisDay(now);
    const candidate = await tx.candidate.findUnique({ where: { userId }, select: { id: true } });
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
    const blocks = await Promise.all(
      ledger.blocks.map(async (block) => ({
        ...block,
        refusal: await refusalOf(tx, ledger, block, candidate?.id ?? null),
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

/** Whether anything of a certification is left to ask for today: useful, not held, in no open candidacy. */
export async function mayAskForMore(
  actor: Actor,
  certificationId: string,
  now: Date,
): Promise<boolean> {
  const { blocks } = await getNewCandidacy(actor, certificationId, now);
  return blocks.some(({ refusal }) => refusal === null);
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
  candidateId: string | null,
): Promise<string | null> {
  if (ledger.held.has(code))
    return requestRefused({ code: "ALREADY_HELD", block: code }, ledger.blocks);
  if (!usefulBlocks(ledger.rule, ledger.held).includes(code))
    return requestRefused({ code: "NOT_USEFUL", block: code }, ledger.blocks);
  const rival = candidateId && (await findOpenRival(tx, { candidateId, blockIds: [id] }));
  return rival ? rivalInTheWay(rival) : null;
}
