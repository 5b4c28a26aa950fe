import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { issueCertificate } from "@/lib/certificates/certificate.commands";
import { revokeCertificate } from "@/lib/certificates/revocation.commands";
import { correctCandidacyIdentity } from "@/lib/identity/identity.commands";
import { db } from "@/lib/platform/db/client";
import { type CandidateKey, candidates } from "./cast-candidates.ts";
import { act, type Story } from "./stage.ts";
import { identityCorrected, revoked } from "./texts/decisions.ts";
import { known, type World } from "./world.ts";

/** Issues the parchemin, or the attestation of a block by its ordinal; returns its id. */
async function* issued(
  { days, staff: { secretary }, candidacyIds, blocks }: World,
  who: CandidateKey,
  day: number,
  ordinal?: number,
): Story<string> {
  yield days.at(day, "10:00");
  const candidacyId = known(candidacyIds, who);
  const { version } = await db.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { version: true },
  });
  const blockId = blocks.find((block) => block.ordinal === ordinal)?.id ?? "";
  const { id } = yield* act(days.at(day, "10:05"), secretary, (work) =>
    issueCertificate(work, { candidacyId, version, blockId, password: demoPassword }),
  );
  return id;
}

/** A name was missing on it: the identity is corrected, the certificate revoked, and a right one issued. */
async function* reissued(world: World, who: CandidateKey, day: number): Story {
  const {
    days,
    staff: { secretary },
    candidacyIds,
  } = world;
  const certificateId = yield* issued(world, who, day);
  yield days.at(day + 12, "11:00");
  const id = known(candidacyIds, who);
  const { candidate } = await db.candidacy.findUniqueOrThrow({
    where: { id },
    select: { candidate: { select: { version: true } } },
  });
  const identity = { ...candidates[who].identity, otherFirstNames: "Émile" };
  yield* act(days.at(day + 12, "11:05"), secretary, (work) =>
    correctCandidacyIdentity(work, {
      ...identity,
      id,
      version: candidate?.version ?? 1,
      documentKind: "OTHER",
      reason: identityCorrected,
    }),
  );
  yield* act(days.at(day + 12, "11:10"), secretary, (work) =>
    revokeCertificate(work, { certificateId, reason: revoked, password: demoPassword }),
  );
  yield* issued(world, who, day + 13);
}

/** What the first session gave right to; one parchemin is left to issue. */
export const certificateStories = (world: World): Story<unknown>[] => [
  issued(world, "elise", -62),
  issued(world, "karim", -62, 1),
  issued(world, "anais", -61, 1),
  reissued(world, "noe", -61),
];
