import { routeLabels } from "@/lib/candidacies/candidacy.labels";
import { blockText } from "@/lib/certifications/document-wording";
import { verdictLabels } from "@/lib/jury-sessions/jury-session.labels";
import { type Block, fields, paragraph, when } from "@/lib/platform/pdf/layout";
import type { MinutesBlock, MinutesEntry } from "./minutes.document";

const outcomes: Record<MinutesEntry["outcome"], string> = {
  FULL: "Validation totale : la certification est obtenue",
  PARTIAL: "Validation partielle",
  NONE: "Absence de validation",
  DEFERRED: "Décision reportée",
  EXCUSED: "Candidat excusé : pas de décision",
  ABSENT: "Candidat absent : pas de décision",
};

const deliberated = (quorum: MinutesEntry["quorum"]): [string, string][] =>
  quorum
    ? [
        [
          "Ont délibéré",
          `${count(quorum.employers, "employeurs")}\n${count(quorum.employees, "salariés")}`,
        ],
      ]
    : [];

const count = (members: number, side: string) =>
  `${members} ${members > 1 ? "membres" : "membre"} du collège des ${side}`;

/** One candidate of the docket: who deliberated in number, each block's decision and reasons, the outcome. */
export const entryBlocks = (entry: MinutesEntry): Block[] => [
  { kind: "subsection", text: `Entrée ${entry.number} – ${entry.candidateName}` },
  fields([
    ["Voie", routeLabels[entry.route]],
    ["Version", entry.version],
    ...deliberated(entry.quorum),
    ["Résultat", outcomes[entry.outcome]],
  ]),
  ...decisions(entry.blocks),
  ...when(entry.remark, (text) => [paragraph(text)]),
];

/** Nothing is decided of an entry that is put off: no table. */
const decisions = (blocks: MinutesBlock[]): Block[] =>
  blocks.length === 0
    ? []
    : [
        {
          kind: "table",
          columns: [
            { label: "Bloc demandé", width: 42 },
            { label: "Décision", width: 16 },
            { label: "Motifs", width: 42 },
          ],
          rows: blocks.map(row),
        },
      ];

const row = (block: MinutesBlock) => [
  blockText(block),
  verdictLabels[block.verdict],
  block.reasons,
];
