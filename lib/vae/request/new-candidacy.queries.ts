import "server-only";
import { readRegistrationEnd } from "@/lib/candidacies/expiry/protection.queries";
import { OPEN_STATES } from "@/lib/candidacies/phase";
import { requestRefused, rivalInTheWay } from "@/lib/candidacies/requested-blocks.labels";
import { findOpenRival } from "@/lib/candidacies/rival.queries";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { usefulBlocks } from "@/lib/certifications/award-rule";
import { ruleSentence } from "@/lib/certifications/award-rule.labels";
import {
  type Holder,
  readLedger,
  readUncounted,
  readVersion,
  type VersionBlock,
  type VersionLedger,
} from "@/lib/certifications/block-ledger.queries";
import { findVersionInForce } from "@/lib/certifications/certification.queries";
import { type Actor, ownCandidateId } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import type { NewCandidacy, WayOn } from "./new-candidacy";
import { findAdmissibility, findOutlivedVersions, findYearlyLimit } from "./requests.queries";
import { askedAgain, type Former } from "./resumption";

/** One's own candidacy that has ended, as an address names it. */
export async function findOwnFormer(actor: Actor, id: unknown) {
  const known = readId(id);
  const former = known ? await getCandidacyView(actor, known, "readAsCandidate") : null;
  return former && !OPEN_STATES.includes(former.state) ? former : null;
}

type About = {
  certificationId: string;
  /** The version to go on with; the one in force unless it is said. */
  versionId?: string | undefined;
  /** A draft of theirs, whose blocks may be chosen anew. */
  besides?: string;
};

/**
 * What the person who asks may request by VAE on the version of a certification in force, or on one they may still go on
 * with: only what they lack (R2, R7, R10, R14), with what they hold of other versions and that does not count (R11).
 */
export const getNewCandidacy = (actor: Actor, about: About, now: Date): Promise<NewCandidacy> =>
  read(actor, async (tx) => {
    const { certificationId, besides } = about;
    const today = parisDay(now);
    const candidateId = ownCandidateId(actor);
    const outlived = await findOutlivedVersions(tx, { candidateId, certificationId, today });
    const inForce = await findVersionInForce(tx, certificationId, today);
    // a draft keeps the text it was begun on
    const versionId = besides ? about.versionId : chosenVersion(about.versionId, inForce, outlived);
    const person = {
      hasIdentity: candidateId !== null,
      outlived: outlived.filter(({ id }) => id !== versionId),
    };
    if (!versionId) return { ...person, ...NOTHING_TO_ASK };
    const holder = candidateId ? { candidateId, on: today } : null;
    return { ...person, ...(await readOffer(tx, { versionId, holder, besides }, now)) };
  });

type Asked = { versionId: string; holder: Holder | null; besides: string | undefined };

/** What of a version may be asked for, with the reason where a block may not. */
async function readOffer(tx: Reader, { versionId, holder, besides }: Asked, now: Date) {
  const today = parisDay(now);
  const { id, title, rncpCode } = await readVersion(tx, versionId);
  const ledger = await readLedger(tx, versionId, holder);
  const limitOf = (isWhole: boolean) =>
    findLimit(tx, { candidateId: holder?.candidateId ?? null, versionId, isWhole }, today);
  const blocksLimit = await limitOf(false);
  const asker = holder && { ...holder, ...(besides && { besides }) };
  const blocks = await Promise.all(
    ledger.blocks.map(async (block) => ({
      ...block,
      refusal: blocksLimit ?? (await refusalOf(tx, ledger, block, asker)),
    })),
  );
  const mayAskWhole = ledger.held.size === 0;
  return {
    version: { id, title, rncpCode },
    registrationEnd: await readRegistrationEnd(tx, versionId, now),
    ruleSentence: ruleSentence(ledger.rule),
    blocks,
    uncounted: await readUncounted(tx, versionId, holder),
    mayAskWhole,
    limit: mayAskWhole ? await limitOf(true) : null,
  };
}

const NOTHING_TO_ASK = {
  version: null,
  registrationEnd: null,
  ruleSentence: "",
  blocks: [],
  uncounted: [],
  mayAskWhole: false,
  limit: null,
};

/** The version asked for where it may be gone on with; the one in force, or the last one outlived between two registrations. */
function chosenVersion(
  asked: string | undefined,
  inForce: { id: string } | null,
  outlived: readonly { id: string }[],
): string | undefined {
  const open = [...(inForce ? [inForce] : []), ...outlived];
  return (open.find(({ id }) => id === asked) ?? open[0])?.id;
}

/**
 * How the person may ask by VAE for what is left of a certification today: useful, not held, in no open candidacy; on the
 * version of an admissibility that still covers it, if there is one. Null when nothing is left to ask for.
 */
export async function findWayOn(
  actor: Actor,
  certificationId: string,
  now: Date,
  former: Former["blocks"] = [],
): Promise<WayOn | null> {
  const first = await getNewCandidacy(actor, { certificationId }, now);
  const others = await Promise.all(
    first.outlived.map(({ id }) => getNewCandidacy(actor, { certificationId, versionId: id }, now)),
  );
  const ways = await Promise.all(
    [first, ...others].map((offer) => wayOf(actor, offer, { former, now })),
  );
  const open = ways.filter((way) => way !== null);
  return open.find(({ reusable }) => reusable !== null) ?? open[0] ?? null;
}

async function wayOf(
  actor: Actor,
  { version, blocks, mayAskWhole, limit }: NewCandidacy,
  { former, now }: { former: Former["blocks"]; now: Date },
): Promise<WayOn | null> {
  const left = blocks.filter(({ refusal }) => refusal === null);
  if (!version || left.length === 0) return null;
  return read(actor, async (tx) => {
    const reusable = await findAdmissibility(tx, {
      candidateId: ownCandidateId(actor),
      versionId: version.id,
      blockIds: left.map(({ id }) => id),
      today: parisDay(now),
    });
    return {
      versionId: version.id,
      reusable: reusable && { validUntilOn: reusable.validUntilOn },
      again: mayAskWhole && limit ? null : askedAgain(left, former),
    };
  });
}

/** The yearly limit, unless an admissibility still valid spares a new request. */
async function findLimit(
  tx: Reader,
  {
    candidateId,
    versionId,
    isWhole,
  }: { candidateId: string | null; versionId: string; isWhole: boolean },
  today: CalendarDay,
): Promise<string | null> {
  if (!candidateId) return null;
  if (await findAdmissibility(tx, { candidateId, versionId, blockIds: [], today })) return null;
  return findYearlyLimit(tx, { candidateId, versionId, isWhole }, today);
}

async function refusalOf(
  tx: Reader,
  ledger: VersionLedger,
  { id, code }: VersionBlock,
  asker: (Holder & { besides?: string }) | null,
): Promise<string | null> {
  if (ledger.held.has(code))
    return requestRefused({ code: "ALREADY_HELD", block: code }, ledger.blocks);
  if (!usefulBlocks(ledger.rule, ledger.held).includes(code))
    return requestRefused({ code: "NOT_USEFUL", block: code }, ledger.blocks);
  const rival = asker && (await findOpenRival(tx, { ...asker, blockIds: [id] }));
  return rival ? rivalInTheWay(rival) : null;
}
