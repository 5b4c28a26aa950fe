import { RowActs } from "@/components/form/row-acts";
import { FindingList } from "@/components/juries/composition/composition-findings";
import { RecordInterestForm } from "@/components/juries/deliberation/interest-form";
import { RecordInterviewForm } from "@/components/juries/deliberation/interview-form";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import { Tag } from "@/components/ui/tag";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import { foundLinkLabel } from "@/lib/juries/link.labels";
import type { SittingEntry, SittingPage } from "@/lib/juries/sessions/view";
import { formatTime } from "@/lib/platform/shared/calendar";

const links = { CLEARED: "Aucun lien", LINKED: "Lien", UNDECLARED: "Sans déclaration" } as const;
const tones = { CLEARED: "success", LINKED: "warning", UNDECLARED: "neutral" } as const;

type Props = {
  entry: SittingEntry;
  page: SittingPage;
  /** Whether the composition is said: not before the day. */
  isTold: boolean;
};

/** One candidate at the sitting: the composition without linked members, the interview, the declarations. */
export function SittingEntryCard({ entry, page, isTold }: Props) {
  const { holds, findings } = entry.composition;
  return (
    <Card
      title={`${entry.position}. ${entry.candidateName}`}
      aside={
        isTold && (
          <StateBadge tone={holds ? "success" : "danger"}>
            {holds ? "Le jury peut se prononcer" : "Seul un report est possible"}
          </StateBadge>
        )
      }
    >
      <p className="text-soft">
        {entry.number} · {shortRouteLabels[entry.route]}
        {entry.interviewTime && ` · entretien à ${formatTime(entry.interviewTime)}`}
      </p>
      {isTold && <FindingList findings={findings} />}
      {entry.route === "VAE" && page.may.recordInterview && (
        <RecordInterviewForm entry={entry} version={page.version} />
      )}
      <details>
        <summary className="min-h-target py-2 font-semibold text-brand">
          Déclarations des membres
        </summary>
        <Declarations entry={entry} members={page.members} />
      </details>
      {page.may.recordInterest && (
        <RowActs>
          <RecordInterestForm entry={entry} version={page.version} />
        </RowActs>
      )}
    </Card>
  );
}

/** What each member said of a link; who said nothing is named once they sit. */
function Declarations({
  entry,
  members,
}: {
  entry: SittingEntry;
  members: SittingPage["members"];
}) {
  const present = new Set(
    members.filter(({ status }) => status === "PRESENT").map(({ mandateId }) => mandateId),
  );
  const shown = entry.members.filter(
    ({ mandateId, link }) => present.has(mandateId) || link !== "UNDECLARED",
  );
  if (shown.length === 0) return <p className="text-soft">Aucun membre n’a encore déclaré.</p>;
  return (
    <Rows label={`Déclarations pour ${entry.candidateName}`}>
      {shown.map(({ mandateId, name, link, reason, isDetected }) => (
        <Row
          key={mandateId}
          title={name}
          detail={isDetected ? foundLinkLabel(reason) : reason}
          trail={<Tag tone={tones[link]}>{links[link]}</Tag>}
        />
      ))}
    </Rows>
  );
}
