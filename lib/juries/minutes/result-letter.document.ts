import "server-only";
import { routeLabels } from "@/lib/candidacies/candidacy.labels";
import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { Outcome } from "@/lib/certifications/award-rule";
import {
  type BlockName,
  blockText,
  placeAndDate,
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

export type ResultBlock = BlockName & {
  isAcquired: boolean;
  reasons: string;
  recommendations: string;
};

export type ResultLetterData = {
  issuer: Issuer;
  specimen: boolean;
  number: string;
  place: string;
  on: CalendarDay;
  candidateName: string;
  candidateAddress: string[];
  route: CandidacyRoute;
  version: VersionName;
  session: { number: string; heldOn: CalendarDay };
  outcome: Outcome;
  blocks: ResultBlock[];
  /** What the certification still asks for, held blocks left out. */
  missing: BlockName[];
  remedies: string;
  signatory: { name: string; capacity: string };
};

const outcomes: Record<Outcome, { title: string; text: string }> = {
  FULL: {
    title: "Validation totale",
    text: "Vous obtenez la certification. Votre parchemin vous est remis par le secrétariat.",
  },
  PARTIAL: {
    title: "Validation partielle",
    text: "Vous obtenez une partie de la certification. Les blocs acquis le sont définitivement ; une attestation vous est remise pour chacun.",
  },
  NONE: {
    title: "Absence de validation",
    text: "Aucun des blocs demandés n’est validé cette fois-ci. Vous pouvez vous représenter.",
  },
};

/** The result as the candidate receives it: each block with its reasons (R38), what is missing, how to try again, remedies (R61). */
export function resultLetterDocument(data: ResultLetterData): Sheet {
  const { session, outcome } = data;
  return letterSheet({
    issuer: data.issuer,
    specimen: data.specimen,
    on: data.on,
    recipient: [data.candidateName, ...data.candidateAddress],
    placeAndDate: placeAndDate(data.place, data.on),
    title: "Résultat de votre candidature",
    subtitle: `Décision du jury paritaire national du ${formatDay(session.heldOn)} (session ${session.number})`,
    reference: `Candidature ${data.number}`,
    blocks: [
      fields([
        ["Candidature", data.number],
        ["Voie", routeLabels[data.route]],
        ["Certification", versionText(data.version)],
      ]),
      { kind: "callout", ...outcomes[outcome] },
      section("Décision du jury, bloc par bloc"),
      ...data.blocks.flatMap(blockDecision),
      ...missingBlocks(data.missing),
      section("Voies et délais de recours"),
      paragraph(data.remedies),
      { kind: "signatures", entries: [{ ...data.signatory, detail: "" }] },
    ],
  });
}

const blockDecision = (block: ResultBlock): Block[] => [
  subsection(blockText(block)),
  paragraph(block.isAcquired ? "Bloc acquis." : "Bloc non acquis."),
  ...when(block.reasons, (text) => [paragraph(`Motifs : ${text}`)]),
  ...when(block.recommendations, (text) => [paragraph(`Recommandations du jury : ${text}`)]),
];

function missingBlocks(missing: BlockName[]): Block[] {
  if (missing.length === 0) return [];
  const them = missing.length > 1 ? "ces blocs" : "ce bloc";
  return [
    section("Ce qu’il vous reste à obtenir"),
    list(missing.map(blockText)),
    paragraph(
      `Vous pouvez présenter ${them} à nouveau, par l’une ou l’autre voie, depuis votre espace :`,
    ),
    list([
      "par l’évaluation en situation de travail, si votre entreprise vous inscrit ;",
      "par la validation des acquis de l’expérience, avec un dossier de validation et un entretien.",
    ]),
  ];
}
