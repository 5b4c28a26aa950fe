import "server-only";
import { functionLabels } from "@/lib/assessments/committee/committee.labels";
import { fullName } from "@/lib/candidates/candidate";
import { versionName } from "@/lib/certifications/document-wording";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import { parisDay } from "@/lib/platform/shared/calendar";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { assessmentGridDocument, type GridBlock as PrintedBlock } from "./assessment-grid.document";
import { levelLabels } from "./assessment-grid.labels";
import { readReading } from "./reading.queries";
import type { SignedBlock, SignedMember } from "./signed-text";

/** Prints the grids as they were signed, before the candidate's observations, which are read beside them, and keeps the document; returns its id. */
export async function saveGridDocument(work: Work, candidacyId: string): Promise<string> {
  const { tx, today } = work;
  const reading = await readReading(tx, candidacyId);
  const { candidate, assessment } = await tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { candidate: true, assessment: { select: { closedAt: true } } },
  });
  if (!reading || !candidate || !assessment?.closedAt)
    throw new Error(`candidacy ${candidacyId} has nothing to print`);
  const { content, signatures, textHash } = reading;
  const sheet = assessmentGridDocument({
    ...(await letterhead(tx, await readSettings(tx))),
    number: content.number,
    on: today,
    closedOn: parisDay(assessment.closedAt),
    candidateName: fullName(candidate),
    company: content.company,
    version: versionName(content.certification, content.blocks),
    committee: content.committee.map((member) => ({ ...named(member), isChair: member.isChair })),
    blocks: content.blocks.map(printedBlock),
    signatures: signatures.map(({ name, function: work, signedAt, textHash: sha256 }) => ({
      ...named({ name, function: work }),
      signedAt,
      sha256,
    })),
    gridSha256: textHash,
  });
  const { id } = await saveDocument(work, sheet, {
    purpose: "GRID",
    name: `grille-${content.number}-${content.round}.pdf`,
    candidacyId,
  });
  return id;
}

const named = ({ name, function: work }: Pick<SignedMember, "name" | "function">) => ({
  name,
  function: functionLabels[work],
});

const printedBlock = ({ code, label, provisional, activities }: SignedBlock): PrintedBlock => ({
  code,
  title: label,
  isProvisional: provisional,
  activities: activities.map((activity) => ({
    title: activity.label,
    isProvisional: activity.provisional,
    competencies: activity.competencies.map((competency) => ({
      title: `${competency.code} – ${competency.label}`,
      isProvisional: competency.provisional,
      level: levelLabels[competency.level].label,
      comment: competency.comment,
      observations: competency.observations.map(({ observedOn, situation }) => ({
        on: observedOn,
        text: situation,
      })),
    })),
  })),
});
