import "server-only";
import {
  type BlockName,
  blockText,
  hashText,
  provisional,
  signedText,
  type VersionName,
  versionText,
} from "@/lib/certifications/document-wording";
import {
  type Block,
  fields,
  type Issuer,
  letterSheet,
  note,
  section,
  small,
  subsection,
  when,
} from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

export type GridObservation = { on: CalendarDay; text: string };
export type GridCompetency = {
  title: string;
  isProvisional: boolean;
  /** The committee's level, in words. */
  level: string;
  comment: string;
  observations: GridObservation[];
};
export type GridActivity = {
  title: string;
  isProvisional: boolean;
  competencies: GridCompetency[];
};
export type GridBlock = BlockName & { isProvisional: boolean; activities: GridActivity[] };

export type AssessmentGridData = {
  issuer: Issuer;
  specimen: boolean;
  number: string;
  on: CalendarDay;
  /** The day the chair closed the grids: their text has not changed since. */
  closedOn: CalendarDay;
  candidateName: string;
  company: { name: string; siret: string };
  version: VersionName;
  committee: { name: string; function: string; isChair: boolean }[];
  blocks: GridBlock[];
  signatures: { name: string; function: string; signedAt: Date; sha256: string }[];
  gridSha256: string;
};

/** The grid as the committee signed it, block by block; what is not official is marked so (R3). */
export function assessmentGridDocument(data: AssessmentGridData): Sheet {
  return letterSheet({
    issuer: data.issuer,
    specimen: data.specimen,
    on: data.on,
    title: "Grille d’évaluation",
    subtitle: "Évaluation des compétences en situation de travail",
    reference: `Grille ${data.number} · ${hashText(data.gridSha256)}`,
    blocks: [
      fields([
        ["Candidature", data.number],
        ["Candidat", data.candidateName],
        ["Entreprise", `${data.company.name}, SIRET ${data.company.siret}`],
        ["Certification", versionText(data.version)],
        ["Comité d’évaluation", data.committee.map(memberText).join("\n")],
        ["Arrêtée le", formatDay(data.closedOn)],
      ]),
      ...when(data.version.isProvisional || undefined, () => [
        note(
          "Les mentions « référentiel provisoire » signalent un texte qui n’est pas celui du référentiel officiel.",
        ),
      ]),
      ...data.blocks.flatMap(blockSection),
      section("Signatures"),
      {
        kind: "signatures",
        entries: data.signatures.map((one) => ({
          name: one.name,
          capacity: one.function,
          detail: signedText(one.signedAt, one.sha256),
        })),
      },
      small("Le comité évalue ; le jury paritaire décide seul de la validation des blocs."),
    ],
  });
}

const memberText = ({ name, function: work, isChair }: AssessmentGridData["committee"][number]) =>
  `${name}, ${work}${isChair ? ", préside le comité" : ""}`;

const blockSection = (block: GridBlock): Block[] => [
  section(provisional(blockText(block), block.isProvisional)),
  ...block.activities.flatMap((activity): Block[] => [
    subsection(provisional(activity.title, activity.isProvisional)),
    {
      kind: "table",
      columns: [
        { label: "Compétence", width: 38 },
        { label: "Niveau", width: 16 },
        { label: "Commentaire et observations", width: 46 },
      ],
      rows: activity.competencies.map((one) => [
        provisional(one.title, one.isProvisional),
        one.level,
        [one.comment, ...one.observations.map(observed)].filter(Boolean).join("\n") || "–",
      ]),
    },
  ]),
];

const observed = ({ on, text }: GridObservation) => `Observé le ${formatDay(on)} : ${text}`;
