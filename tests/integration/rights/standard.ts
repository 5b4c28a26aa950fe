import { readPublished } from "@/lib/certifications/standard-document.queries";
import { db } from "@/lib/platform/db/client";
import { NOW, type Person } from "../../factories/people.ts";

/** A version of the référentiel in preparation, and the first of its blocks. */
export async function aStandardDraft({ userId }: Person, versionId: string) {
  const document = await readPublished(db, versionId);
  const { id: certificationId } = await db.certification.findFirstOrThrow();
  const { id } = await db.standardDraft.create({
    data: {
      ...{ certificationId, content: { ...document, textSource: "essai" } },
      ...{ createdById: userId, createdAt: NOW, editedAt: NOW },
    },
  });
  return { draft: id, block: document?.blocks[0]?.id ?? "" };
}
