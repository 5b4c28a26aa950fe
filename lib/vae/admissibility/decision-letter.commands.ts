import "server-only";
import { requestedBlocks, toBlockView } from "@/lib/candidacies/requested-block.queries";
import { nameOrNone } from "@/lib/candidates/candidate";
import { addressLines } from "@/lib/candidates/postal-address";
import { requestedBlockNames, versionName } from "@/lib/certifications/document-wording";
import { clockRules } from "@/lib/deadlines/deadline";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { letterhead } from "@/lib/settings/letterhead.queries";
import type { Settings } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import {
  type AdmissibilityDecisionData,
  admissibilityDecisionDocument,
} from "./admissibility-decision.document";
import type { AnalysedBlock } from "./gap-analysis";

type Signatory = { name: string; capacity: string };
export type LetterContent =
  | {
      decision: "ADMISSIBLE";
      analysis: readonly AnalysedBlock[];
      validUntilOn: CalendarDay | null;
      signatory: Signatory;
    }
  | { decision: "INADMISSIBLE"; reason: string; signatory: Signatory }
  | { decision: "TACIT"; tacitOn: CalendarDay; validUntilOn: CalendarDay | null };

const names = {
  ADMISSIBLE: "decision-recevabilite",
  INADMISSIBLE: "decision-irrecevabilite",
  TACIT: "attestation-recevabilite-implicite",
} as const;

/** The letter of a decision, or the attestation of silence, as it is kept and read by the candidate (R23, R25, R26). */
export async function saveDecisionLetter(
  work: Work,
  candidacyId: string,
  content: LetterContent,
): Promise<string> {
  const { tx, today } = work;
  const settings = await readSettings(tx);
  const row = await tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: {
      number: true,
      certification: { select: { title: true, rncpCode: true } },
      blocks: requestedBlocks,
      admissibilityFile: { select: { receivedOn: true } },
      candidate: true,
    },
  });
  const { candidate, admissibilityFile } = row;
  const blocks = row.blocks.map(toBlockView);
  const common = {
    ...(await letterhead(tx, settings)),
    number: promised(row, "number").number,
    place: settings["certificate.place"] || "Fait",
    on: today,
    candidateName: nameOrNone(candidate),
    candidateAddress: candidate ? addressLines(candidate) : [],
    version: versionName(row.certification, blocks),
    blocks: requestedBlockNames(blocks),
    receivedOn: admissibilityFile?.receivedOn ? dateToDay(admissibilityFile.receivedOn) : today,
  };
  const sheet = admissibilityDecisionDocument({ ...common, ...saidIn(content, settings) });
  const name = `${names[content.decision]}-${common.number}.pdf`;
  const { sha256 } = await saveDocument(work, sheet, {
    purpose: "ADMISSIBILITY_LETTER",
    name,
    candidacyId,
  });
  return sha256;
}

type Said =
  | Pick<
      Extract<AdmissibilityDecisionData, { decision: "ADMISSIBLE" }>,
      "decision" | "analysis" | "validUntil" | "signatory"
    >
  | Pick<
      Extract<AdmissibilityDecisionData, { decision: "INADMISSIBLE" }>,
      "decision" | "reason" | "remedies" | "signatory"
    >
  | Pick<
      Extract<AdmissibilityDecisionData, { decision: "TACIT" }>,
      "decision" | "tacitOn" | "validUntil" | "legalBasis" | "signatory"
    >;

function saidIn(content: LetterContent, settings: Settings): Said {
  switch (content.decision) {
    case "ADMISSIBLE": {
      const { validUntilOn, decision, analysis, signatory } = content;
      return {
        decision,
        analysis,
        signatory,
        ...(validUntilOn && { validUntil: validUntilOn }),
      };
    }
    case "INADMISSIBLE":
      return { ...content, remedies: settings["vae.remedies"] };
    case "TACIT": {
      const { decision, tacitOn, validUntilOn } = content;
      return {
        decision,
        tacitOn,
        ...(validUntilOn && { validUntil: validUntilOn }),
        legalBasis: clockRules.ADMISSIBILITY_SILENCE.legalBasis,
        signatory: {
          name: settings["vae.signatory"] || settings["body.name"],
          capacity: settings["vae.signatoryCapacity"],
        },
      };
    }
  }
}
