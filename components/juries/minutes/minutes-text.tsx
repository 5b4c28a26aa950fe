import { BlockDecisions } from "@/components/juries/deliberation/block-decisions";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { outcomeLabels } from "@/lib/certifications/award-rule.labels";
import type { MinutesEntry, MinutesText as Text } from "@/lib/juries/minutes/minutes";
import { presidencyExceptionText } from "@/lib/juries/minutes/minutes.labels";
import type { MinutesPage, ShownEntry } from "@/lib/juries/minutes/view";
import {
  attendanceLabel,
  docketOutcomeLabels,
  replacedByLabel,
  sideLabels,
  sideNames,
} from "@/lib/jury-sessions/jury-session.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";

const hashClasses = "font-mono text-xs text-muted wrap-anywhere";

/** What is signed: the session, its composition, and each entry as its reader may see it. */
export function MinutesText({
  text,
  entries,
  hash,
}: Pick<MinutesPage, "text" | "entries" | "hash">) {
  if (!text) return null;
  return (
    <div className="space-y-6">
      <Card title="Séance">
        <DescriptionList items={facts(text, hash)} />
      </Card>
      <Card title="Composition">
        <Rows label="Composition">
          {text.members.map(({ side, name, gender, organisation, attendance, replacedBy }) => (
            <Row
              key={`${organisation} ${name}`}
              title={name}
              detail={`${organisation} · ${sideLabels[side]}${replacedBy ? ` · ${replacedByLabel(replacedBy, gender)}` : ""}`}
              trail={
                <Tag tone={attendance === "PRESENT" ? "success" : "neutral"}>
                  {attendanceLabel(attendance, gender)}
                </Tag>
              }
            />
          ))}
        </Rows>
      </Card>
      <h2>Décisions</h2>
      {entries.map((shown) => (
        <MinutesEntryCard key={shown.number} {...shown} />
      ))}
    </div>
  );
}

const facts = (text: Omit<Text, "entries">, hash: string | null) => [
  { term: "Ouverture", value: formatInstant(new Date(text.openedAt)) },
  { term: "Clôture", value: formatInstant(new Date(text.closedAt)) },
  { term: "Lieu", value: text.place },
  {
    term: "Présidence",
    value: `${text.president.name}, ${sideNames[text.president.side]}`,
  },
  ...(text.presidencyException
    ? [
        {
          term: "Dérogation",
          value: (
            <p className="whitespace-pre-line">
              {presidencyExceptionText(text.presidencyException)}
            </p>
          ),
        },
      ]
    : []),
  { term: "Secrétariat de séance", value: text.secretaryName },
  { term: "Quorum", value: <p className="first-letter:uppercase">{text.quorumRule}</p> },
  ...(text.decisionRule ? [{ term: "Décision", value: text.decisionRule }] : []),
  {
    term: "Édition",
    value: `${text.edition}, établie le ${formatInstant(new Date(text.drawnUpAt))}`,
  },
  { term: "Empreinte signée", value: <span className={hashClasses}>{hash}</span> },
];

function MinutesEntryCard({ number, hash, entry }: ShownEntry) {
  if (!entry) {
    return (
      <Card title={`${number}. Un dossier vous est masqué`} level={3}>
        <p>Vous signez cette entrée par son numéro et son empreinte, sans la lire.</p>
        <Hash value={hash} />
      </Card>
    );
  }
  return (
    <Card
      title={`${number}. ${entry.candidateName}`}
      level={3}
      aside={<Tag tone="info">{outcomeOf(entry)}</Tag>}
    >
      <p className="text-soft">{entry.candidacyNumber}</p>
      {entry.blocks.length > 0 && (
        <BlockDecisions label={`Décision, entrée ${number}`} blocks={entry.blocks} />
      )}
      {entry.remark && <p>{entry.remark}</p>}
      <Hash value={hash} />
    </Card>
  );
}

const Hash = ({ value }: { value: string | null }) => (
  <p className="text-sm text-muted">
    Empreinte de cette entrée : <span className={hashClasses}>{value}</span>
  </p>
);

const outcomeOf = ({ outcome, result }: MinutesEntry) =>
  result ? outcomeLabels[result] : docketOutcomeLabels[outcome];
