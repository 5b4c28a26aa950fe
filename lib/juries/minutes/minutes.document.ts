import "server-only";
import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { Sex } from "@/lib/candidates/candidate";
import type { Outcome } from "@/lib/certifications/award-rule";
import { type BlockName, hashText, signedText } from "@/lib/certifications/document-wording";
import type { BlockVerdict, DocketOutcome } from "@/lib/juries/deliberation/deliberation";
import {
  attendanceLabel,
  replacedByLabel,
  sideLabels,
  sideNames,
} from "@/lib/jury-sessions/jury-session.labels";
import type { Side } from "@/lib/platform/actor/actor";
import {
  type Block,
  fields,
  type Issuer,
  letterSheet,
  paragraph,
  section,
  small,
} from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { type CalendarDay, formatDay, formatInstant } from "@/lib/platform/shared/calendar";
import { inWords } from "@/lib/platform/shared/enumeration";
import { entryBlocks } from "./entry.document";
import type { PresidencyException } from "./minutes";
import { presidencyExceptionText } from "./minutes.labels";

export type MinutesMember = {
  name: string;
  gender: Sex;
  organisation: string;
  attendance: "PRESENT" | "ABSENT" | "EXCUSED";
  /** The absent titular's substitute of the same seat, who sat (R51). */
  replacedBy: string | null;
};
export type MinutesBlock = BlockName & {
  verdict: BlockVerdict;
  reasons: string;
};
export type MinutesEntry = {
  number: string;
  candidateName: string;
  route: CandidacyRoute;
  version: string;
  blocks: MinutesBlock[];
  /** How many of each side deliberated on this entry, recused members left out; null when nobody did. */
  quorum: { employers: number; employees: number } | null;
  outcome: Outcome | Exclude<DocketOutcome, "DECIDED">;
  remark: string;
};
export type MinutesSignature = {
  name: string;
  side: Side;
  signedAt: Date | null;
  sha256: string;
};

export type MinutesData = {
  issuer: Issuer;
  specimen: boolean;
  number: string;
  /** Given with the last signature (« PV-2026-0003 »). */
  registerNumber?: string;
  heldOn: CalendarDay;
  drawnUpOn: CalendarDay;
  place: string;
  openedAt: Date;
  closedAt: Date;
  president: { name: string; side: Side };
  presidencyException?: PresidencyException;
  secretaryName: string;
  members: Record<Side, MinutesMember[]>;
  quorumRule: string;
  decisionRule?: string;
  /** Numbers of the entries where someone stood aside: never who. */
  recusedEntries: string[];
  entries: MinutesEntry[];
  /** The audit chain's head when the minutes were drawn up: a cut tail shows against it. */
  auditHead: string;
  signatures: MinutesSignature[];
  minutesSha256: string | null;
};

/** Minutes of a sitting (R59, R60): what was decided and why, never who voted what (R57). */
export function minutesDocument(data: MinutesData): Sheet {
  const hash = data.minutesSha256 ? ` · ${hashText(data.minutesSha256)}` : "";
  return letterSheet({
    issuer: data.issuer,
    specimen: data.specimen,
    on: data.drawnUpOn,
    title: "Procès-verbal de session",
    subtitle: `Jury paritaire national, session ${data.number} du ${formatDay(data.heldOn)}`,
    reference: `Procès-verbal ${data.registerNumber ?? data.number}${hash}`,
    blocks: [
      fields([
        ["Session", data.number],
        ...registered(data.registerNumber),
        ["Lieu", data.place],
        ["Ouverture", formatInstant(data.openedAt)],
        ["Clôture", formatInstant(data.closedAt)],
        ["Présidence", `${data.president.name}, ${sideNames[data.president.side]}`],
        ...exception(data.presidencyException),
        ["Secrétariat de séance", data.secretaryName],
      ]),
      section("Composition"),
      ...composition("EMPLOYERS", data.members.EMPLOYERS),
      ...composition("EMPLOYEES", data.members.EMPLOYEES),
      paragraph(`Quorum\u00a0: ${data.quorumRule}`),
      ...(data.decisionRule ? [paragraph(data.decisionRule)] : []),
      paragraph(recusals(data.recusedEntries)),
      section("Décisions"),
      ...data.entries.flatMap(entryBlocks),
      section("Signatures"),
      { kind: "signatures", entries: data.signatures.map(signature) },
      small(`Tête de la chaîne d’audit à l’établissement du procès-verbal :\n${data.auditHead}`),
      small(
        "Le jury est souverain et ses délibérations sont confidentielles : aucun vote n’est consigné.",
      ),
    ],
  });
}

const registered = (number: string | undefined): [string, string][] =>
  number ? [["Numéro au registre", number]] : [];

const exception = (presidency: PresidencyException | undefined): [string, string][] =>
  presidency ? [["Dérogation", presidencyExceptionText(presidency)]] : [];

const composition = (side: Side, members: MinutesMember[]): Block[] => [
  { kind: "subsection", text: sideLabels[side] },
  {
    kind: "table",
    columns: [
      { label: "Membre", width: 34 },
      { label: "Organisation", width: 32 },
      { label: "Présence", width: 34 },
    ],
    rows: members.map((member) => [member.name, member.organisation, presence(member)]),
  },
];

function presence({ attendance, gender, replacedBy }: MinutesMember): string {
  const label = attendanceLabel(attendance, gender);
  return replacedBy ? `${label}, ${replacedByLabel(replacedBy, gender)}` : label;
}

function recusals(entries: string[]): string {
  if (entries.length === 0) return "Récusations : aucune.";
  const those = entries.length > 1 ? "les entrées" : "l’entrée";
  return `Récusations : un ou plusieurs membres se sont retirés pour ${those} ${inWords(entries)}.`;
}

const signature = ({ name, side, signedAt, sha256 }: MinutesSignature) => ({
  name,
  capacity: sideLabels[side],
  detail: signedAt ? signedText(signedAt, sha256) : "",
});
