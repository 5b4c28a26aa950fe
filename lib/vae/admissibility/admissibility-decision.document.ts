import "server-only";
import {
  placeAndDate,
  type RequestedBlockName,
  requestedBlocksText,
  type VersionName,
  versionText,
} from "@/lib/certifications/document-wording";
import {
  type Block,
  fields,
  type Issuer,
  letterSheet,
  list,
  paragraph,
  section,
  subsection,
  when,
} from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import type { AnalysedBlock } from "./gap-analysis";

type Common = {
  issuer: Issuer;
  specimen: boolean;
  number: string;
  place: string;
  on: CalendarDay;
  candidateName: string;
  candidateAddress: string[];
  version: VersionName;
  blocks: RequestedBlockName[];
  receivedOn: CalendarDay;
};
type Signatory = { name: string; capacity: string };

export type AdmissibilityDecisionData = Common &
  (
    | {
        decision: "ADMISSIBLE";
        analysis: readonly AnalysedBlock[];
        validUntil?: CalendarDay;
        signatory: Signatory;
      }
    | { decision: "INADMISSIBLE"; reason: string; remedies: string; signatory: Signatory }
    | {
        decision: "TACIT";
        tacitOn: CalendarDay;
        validUntil?: CalendarDay;
        legalBasis: string;
        signatory: Signatory;
      }
  );

const titles = {
  ADMISSIBLE: "Votre demande est recevable",
  INADMISSIBLE: "Votre demande n’est pas recevable",
  TACIT: "Attestation de recevabilité implicite",
} as const;

/** Decision letter of an admissibility request: admissible (R26), inadmissible (R25), or the attestation of silence (R23). */
export function admissibilityDecisionDocument(data: AdmissibilityDecisionData): Sheet {
  const { issuer, number, candidateName, signatory } = data;
  return letterSheet({
    issuer,
    specimen: data.specimen,
    on: data.on,
    recipient: [candidateName, ...data.candidateAddress],
    placeAndDate: placeAndDate(data.place, data.on),
    title: titles[data.decision],
    subtitle: "Recevabilité d’une demande de validation des acquis de l’expérience",
    reference: `Demande ${number}`,
    blocks: [
      fields([
        ["Demande", `${number}, reçue le ${formatDay(data.receivedOn)}`],
        ["Candidat", candidateName],
        ["Certification", versionText(data.version)],
        ["Blocs demandés", requestedBlocksText(data.blocks)],
      ]),
      ...saidBy(data),
      { kind: "signatures", entries: [{ ...signatory, detail: "" }] },
      ...(data.decision === "ADMISSIBLE" ? annex(data.analysis) : []),
    ],
  });
}

/** The analysis, block by block: what is written of each, then each of its competencies. */
const annex = (analysis: readonly AnalysedBlock[]): Block[] => [
  section("Annexe : votre expérience au regard du référentiel"),
  ...analysis.flatMap(({ title, text, lines }) => [
    subsection(title),
    paragraph(text),
    ...(lines.length > 0 ? [list(lines)] : []),
  ]),
];

function saidBy(data: AdmissibilityDecisionData): Block[] {
  switch (data.decision) {
    case "ADMISSIBLE":
      return admissible(data.validUntil);
    case "INADMISSIBLE":
      return [
        paragraph(`Par décision du ${formatDay(data.on)}, votre demande est déclarée irrecevable.`),
        section("Motifs"),
        paragraph(data.reason),
        section("Voies et délais de recours"),
        paragraph(data.remedies),
      ];
    case "TACIT":
      return [
        paragraph(
          `Aucune décision n’ayant été prise dans le délai de deux mois, le silence gardé jusqu’au ${formatDay(data.tacitOn)} vaut recevabilité de la demande, à cette date.`,
        ),
        ...validity(data.validUntil),
        paragraph(`Fondement : ${data.legalBasis}`),
        ...nextSteps,
      ];
  }
}

const nextSteps: Block[] = [
  section("La suite"),
  list([
    "Rédigez votre dossier de validation dans le portail, pour chacun des blocs demandés.",
    "Une fois le dossier vérifié, vous recevez une convocation à un entretien avec le jury.",
  ]),
];

const validity = (until: CalendarDay | undefined): Block[] =>
  when(until, (day) => [paragraph(`Cette recevabilité est valable jusqu’au ${formatDay(day)}.`)]);

const admissible = (validUntil: CalendarDay | undefined): Block[] => [
  paragraph(
    "Votre expérience est en rapport direct avec la certification visée : vous pouvez poursuivre votre démarche. L’analyse des blocs demandés est en annexe.",
  ),
  ...validity(validUntil),
  ...nextSteps,
];
