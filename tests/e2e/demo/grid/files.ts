import { routes } from "../../../../lib/routes.ts";
import { oneValue } from "../../support/portal.ts";
import type { Row } from "../access-row.ts";
import type { Relation } from "../relations.ts";
import type { SubjectName } from "../subjects.ts";

const FILE = `
  SELECT f.id FROM "StoredFile" f LEFT JOIN "Candidacy" c ON c.id = $1
  WHERE f."erasedAt" IS NULL AND f.purpose::text = $2
    AND (f."candidacyId" = c.id OR f."candidateId" = c."candidateId" OR f."sessionId" = (
      SELECT d."sessionId" FROM "DocketEntry" d WHERE d."candidacyId" = c.id AND d."removedAt" IS NULL LIMIT 1))
  ORDER BY f.id LIMIT 1`;

const file = (purpose: string, subject: SubjectName, opens: Relation[]): Row => ({
  page: "/fichiers/[id]",
  about: purpose,
  subject,
  at: async ({ candidacyId }) => routes.file(await oneValue("demo", FILE, [candidacyId, purpose])),
  opens,
});

/** Jurors never see the identity document; a company sees the signed grid and nothing else. */
export const fileRows: Row[] = [
  file("REQUEST", "submitted", ["self", "secretariat"]),
  file("RECEIPT", "submitted", ["self", "secretariat"]),
  file("VALIDATION_RECEIPT", "vaeAtSession", ["self", "secretariat"]),
  file("VALIDATION_FILE", "vaeAtSession", ["self", "juror", "secretariat"]),
  file("IDENTITY_DOCUMENT", "submitted", ["self", "secretariat"]),
  file("PROOF", "vaeAtSession", ["self", "juror", "secretariat"]),
  file("GRID", "atSession", ["self", "manager", "committeeMember", "juror", "secretariat"]),
  file("RESULT_LETTER", "decided", ["self", "secretariat"]),
  file("CERTIFICATE", "decided", ["self", "secretariat"]),
];
