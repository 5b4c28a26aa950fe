import "server-only";
import {
  hashText,
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
  part,
  section,
  small,
  subsection,
  when,
} from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { formatInstant, parisDay } from "@/lib/platform/shared/calendar";
import { isAdvised, SITUATION_PARTS, type SituationPart, type SituationTexts } from "./situation";
import { situationLabels } from "./situation.labels";
import { swornAuthorLabel } from "./validation-file.labels";

type PrintedSituation = SituationTexts & { competencies: string[]; proofs: string[] };

export type WholeFileData = {
  issuer: Issuer;
  specimen: boolean;
  number: string;
  edition: number;
  filedAt: Date;
  candidateName: string;
  version: VersionName;
  blocks: RequestedBlockName[];
  presentation: string;
  /** In the order of the blocks, each with what tells it. */
  told: { name: string; situations: PrintedSituation[] }[];
  annexes: { name: string; sha256: string }[];
  fileSha256: string;
};

/** A validation file from its first line to its last, as it was filed: its parts are the bookmarks of the document. */
export function wholeFileDocument(data: WholeFileData): Sheet {
  const { issuer, number, edition, filedAt, annexes, fileSha256 } = data;
  return letterSheet({
    issuer,
    specimen: data.specimen,
    on: parisDay(filedAt),
    title: "Dossier de validation",
    subtitle: "Validation des acquis de l’expérience",
    reference: `Dossier ${number}, édition ${edition} · ${hashText(fileSha256)}`,
    blocks: [
      fields([
        ["Numéro de la candidature", number],
        ["Candidat", data.candidateName],
        ["Certification", versionText(data.version)],
        ["Blocs demandés", requestedBlocksText(data.blocks)],
        ["Déposé le", formatInstant(filedAt)],
      ]),
      ...when(data.presentation, (text) => [section("Présentation"), paragraph(text)]),
      ...data.told.flatMap(({ name, situations }) => [
        section(name),
        ...situations.flatMap((situation, index) => situationBlocks(situation, index + 1)),
      ]),
      section(annexes.length > 1 ? "Annexes" : "Annexe"),
      ...(annexes.length === 0 ? [paragraph("Aucune annexe n’est jointe au dossier.")] : []),
      list(annexes.map(({ name, sha256 }) => `${name}\n${hashText(sha256)}`)),
      section("Déclaration sur l’honneur"),
      paragraph(swornAuthorLabel),
      small(
        `Déclaré le ${formatInstant(filedAt)}. Empreinte du dossier entier : ${hashText(fileSha256)}. Les annexes sont des fichiers à part, que leur empreinte désigne.`,
      ),
    ],
  });
}

function situationBlocks(situation: PrintedSituation, rank: number): Block[] {
  const { title, competencies, proofs } = situation;
  return [
    subsection(`Situation ${rank} : ${title}`),
    ...SITUATION_PARTS.flatMap((one) => partBlocks(one, situation[one])),
    ...listed("Ce que la situation montre, selon le candidat", competencies),
    ...listed("Ce qui le prouve", proofs),
  ];
}

function partBlocks(one: SituationPart, text: string): Block[] {
  if (one === "title" || (isAdvised(one) && !text)) return [];
  return [part(situationLabels[one].reading ?? situationLabels[one].label), paragraph(text)];
}

const listed = (title: string, items: string[]): Block[] =>
  items.length > 0 ? [part(title), list(items)] : [];
