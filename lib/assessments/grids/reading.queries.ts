import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { onceARequest } from "@/lib/platform/once-a-request";
import { readSignedText } from "./signed-text";
import type { AssessmentReading } from "./workplace-view";

/** The text closed in this round, its signatures and the candidate's answer; null while the grids are open, and once the dossier was erased. */
export const readReading = onceARequest(findReading);

async function findReading(
  tx: Pick<Reader, "assessment" | "candidacyEvent">,
  candidacyId: string,
): Promise<AssessmentReading | null> {
  const assessment = await tx.assessment.findUnique({
    where: { candidacyId, candidacy: { erasures: { none: {} } } },
    select: {
      round: true,
      text: true,
      textHash: true,
      acknowledgedAt: true,
      observations: true,
      signatures: {
        select: {
          round: true,
          signedAt: true,
          textHash: true,
          member: { select: { function: true, name: true } },
        },
        orderBy: { signedAt: "asc" },
      },
    },
  });
  if (!assessment?.text || !assessment.textHash) return null;
  const { round, text, textHash, acknowledgedAt, observations, signatures } = assessment;
  return {
    content: readSignedText(text),
    textHash,
    acknowledgedAt,
    observations,
    signatures: signatures
      .filter((signature) => signature.round === round)
      .map(({ member, signedAt, textHash: hash }) => ({
        name: member.name,
        function: member.function,
        signedAt,
        textHash: hash,
      })),
    gridFileId: await findGridFile(tx, candidacyId, textHash),
  };
}

/** The document of the signed grids whose text has this hash; none before the last signature of its round. */
async function findGridFile(
  tx: Pick<Reader, "candidacyEvent">,
  candidacyId: string,
  textHash: string,
): Promise<string | null> {
  const signed = await tx.candidacyEvent.findFirst({
    where: { candidacyId, type: "sign", payload: { path: ["textHash"], equals: textHash } },
    select: { payload: true },
  });
  const { fileId } = (signed?.payload ?? {}) as { fileId?: string };
  return fileId ?? null;
}
