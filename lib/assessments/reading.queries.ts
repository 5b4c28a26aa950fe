import "server-only";
import type { Tx } from "@/lib/db/client";
import { readSignedText } from "./signed-text";
import type { AssessmentReading } from "./workplace-view";

/** The text closed in this round, its signatures and the candidate's answer; null while the grids are open. */
export async function readReading(
  tx: Pick<Tx, "assessment" | "storedFile">,
  candidacyId: string,
): Promise<AssessmentReading | null> {
  const assessment = await tx.assessment.findUnique({
    where: { candidacyId },
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
    gridFileId: await findGridFile(tx, candidacyId),
  };
}

/** The last document of the signed grids. */
export async function findGridFile(
  tx: Pick<Tx, "storedFile">,
  candidacyId: string,
): Promise<string | null> {
  const file = await tx.storedFile.findFirst({
    where: { candidacyId, purpose: "GRID", erasedAt: null },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return file?.id ?? null;
}
