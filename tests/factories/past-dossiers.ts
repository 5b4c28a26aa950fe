import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import type { CandidacyState, FilePurpose } from "@/prisma/generated/client.ts";
import { aHolder } from "./decided-candidacies";
import { leadCandidacies } from "./lifecycle";
import { aPerson, aSecretary } from "./people";

/** Dossiers of long ago, written as rows: no version of the certification was in force then. */
async function aBlock() {
  const block = await db.competencyBlock.findFirstOrThrow({
    include: { activities: { include: { competencies: true } } },
  });
  const competencyId = block.activities[0]?.competencies[0]?.id ?? "";
  return { blockId: block.id, versionId: block.versionId, competencyId };
}

const aFile = (candidacyId: string, purpose: FilePurpose, createdAt: Date) =>
  db.storedFile.create({
    data: {
      ...{ storageKey: randomUUID(), purpose, originalName: "x.pdf", mime: "application/pdf" },
      ...{ size: 1, sha256: "0".repeat(64), createdAt, candidacyId },
    },
    select: { id: true },
  });

/** A request with something in every part, then in that state since that day. */
export async function aPastRequest(
  state: CandidacyState,
  since: Date,
  of?: string,
): Promise<string> {
  const candidateId = of ?? (await aHolder()).candidateId;
  const { blockId, versionId } = await aBlock();
  const candidacy = { versionId, candidateId, createdAt: since, stateSince: since };
  const { id } = await db.candidacy.create({
    data: {
      ...{ ...candidacy, route: "VAE", state: "DRAFT", number: randomUUID(), submittedAt: since },
      blocks: { create: { blockId } },
      remarks: { create: { event: "requestPieces", text: "Il manque une pièce.", at: since } },
      admissibilityFile: {
        create: { highestDiploma: 5, relatedCertifications: "BTS", shortTrainings: "Accueil" },
      },
      accommodation: { create: { disabledWorker: true, needs: "Salle accessible" } },
      experiences: {
        create: {
          ...{ ordinal: 1, jobTitle: "Conseiller", status: "EMPLOYEE", employer: "Mutuelle" },
          ...{ startedOn: since, activities: "Accueil." },
        },
      },
      validationFiles: {
        create: {
          ...{ edition: 1, presentation: "Mon parcours." },
          situations: {
            create: {
              ...{ blockId, title: "Un appel", context: "x", actions: "x" },
              ...{ role: "x", means: "x", result: "x", learned: "x" },
            },
          },
        },
      },
    },
    select: { id: true },
  });
  await db.validationFile.updateMany({
    where: { candidacyId: id },
    data: { filedAt: since, contentHash: "x" },
  });
  await aFile(id, "RECEIPT", since);
  await aFile(id, "CERTIFICATE", since);
  if (state === "DRAFT") return id;
  await leadCandidacies({ id }, "SUBMITTED");
  await aPastAnalysis(id, blockId, since);
  await leadCandidacies({ id }, state);
  return id;
}

async function aPastAnalysis(candidacyId: string, blockId: string, editedAt: Date): Promise<void> {
  const { userId } = await aSecretary();
  const written = { text: "L’expérience couvre ce bloc.", editedAt, editedById: userId };
  const said = { candidacyId, text: "Bonjour.", authorId: userId, at: editedAt };
  await db.exchange.create({ data: { ...said, fromSecretariat: true } });
  await db.internalNote.create({ data: said });
  await db.gapAnalysis.create({ data: { candidacyId, blockId, ...written } });
}

/** An assessment at work, ended by the company on that day. */
export async function aPastAssessment(since: Date): Promise<string> {
  const { candidateId } = await aHolder();
  const { blockId, versionId, competencyId } = await aBlock();
  const author = await aPerson();
  const company = await db.company.create({
    data: {
      siret: "78440901300058",
      name: "Mutuelle",
      idcc: "1672",
      city: "Paris",
      createdAt: since,
    },
  });
  const { id } = await db.candidacy.create({
    data: {
      ...{ route: "WORKPLACE", state: "REGISTERED", number: randomUUID(), versionId },
      ...{ companyId: company.id, invitedUserId: author.userId, invitedName: "Zoé Essai" },
      ...{ invitedEmail: "zoe@exemple.fr", createdAt: since, stateSince: since },
      assessment: { create: { closedAt: since, text: "{}", textHash: "x" } },
    },
    select: { id: true },
  });
  await leadCandidacies({ id }, "IN_ASSESSMENT", { candidateId });
  await db.assessmentGrid.create({
    data: {
      candidacyId: id,
      blockId,
      entries: {
        create: {
          ...{ competencyId, level: "IN_PROGRESS", comment: "À revoir." },
          ...{ authorId: author.userId, updatedAt: since },
          observations: {
            create: {
              ...{ authorId: author.userId, observedOn: since, situation: "Un appel." },
              recordedAt: since,
            },
          },
        },
      },
    },
  });
  await leadCandidacies({ id }, "CANCELLED");
  return id;
}
