import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { saveCurrentSituation } from "@/lib/vae/request/current-situation.commands";
import { saveEducation } from "@/lib/vae/request/education.commands";
import { addExperience } from "@/lib/vae/request/experience.commands";
import { saveIdentityDocument } from "@/lib/vae/request/identity-document.commands";
import { addProof } from "@/lib/vae/request/proof.commands";
import { saveStatements } from "@/lib/vae/request/statements.commands";
import { accepted, act, NOW, type Person } from "./people";
import { aReceivedFile, CURRENT_SITUATION, EDUCATION, EXPERIENCE } from "./vae-samples";

const SWORN = { version: 1, swornNoBan: true, swornExact: true, swornLimits: true };

/** All that a draft still lacks to be submitted, its identity given already. */
export async function fillRequest(
  { id: candidacyId, person }: { id: string; person: Person },
  now = NOW,
): Promise<void> {
  const { identityCheckedAt } = await db.candidate.findFirstOrThrow({
    where: { userId: person.userId },
  });
  const part = { candidacyId, version: 0 };
  const [card, proof] = [await aReceivedFile("carte.pdf"), await aReceivedFile("attestation.pdf")];
  const written: ((work: Work) => Promise<unknown>)[] = [
    (work) => saveCurrentSituation(work, { ...part, ...CURRENT_SITUATION }),
    (work) => saveEducation(work, { ...part, ...EDUCATION }),
    async (work) => {
      const { id: experienceId } = await addExperience(work, { candidacyId, ...EXPERIENCE });
      await addProof(work, { candidacyId, experienceId }, proof);
    },
    (work) => saveStatements(work, { candidacyId, ...SWORN }),
  ];
  for (const write of written) accepted(await act(person, write, now));
  if (!identityCheckedAt)
    accepted(await act(person, (work) => saveIdentityDocument(work, { candidacyId }, card), now));
}
