import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import type { DocketRow } from "@/lib/juries/sessions/view";
import { formatDay, formatTime } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

/** A dossier heard after the limit of the law says so wherever its docket is read (R32). */
export function LateTag({ lateSince }: Pick<DocketRow, "lateSince">) {
  return lateSince && <Tag tone="danger">{`après la date limite du ${formatDay(lateSince)}`}</Tag>;
}

export const interviewWords = ({
  route,
  interviewTime,
  interviewPlace,
  interviewRemote,
}: Pick<DocketRow, "route" | "interviewTime" | "interviewPlace" | "interviewRemote">): string => {
  if (route === "WORKPLACE") return "Examen du dossier, sans entretien";
  return interviewTime
    ? `Entretien ${interviewRemote ? "à distance " : ""}à ${formatTime(interviewTime)}, ${interviewPlace}`
    : "Entretien à fixer";
};

/** The docket as it stands. */
export function DocketRows({ docket }: { docket: readonly DocketRow[] }) {
  if (docket.length === 0) return <p className="text-soft">Aucune candidature n’est inscrite.</p>;
  return (
    <Rows label="Rôle">
      {docket.map((entry, index) => (
        <Row
          key={entry.id}
          lead={<Tag>{`n°\u00a0${index + 1}`}</Tag>}
          title={
            <Link href={routes.secretariatCandidacy(entry.candidacyId)}>{entry.candidateName}</Link>
          }
          detail={`${entry.number} · ${interviewWords(entry)}`}
          trail={
            <>
              <LateTag lateSince={entry.lateSince} />
              <Tag tone="info">{shortRouteLabels[entry.route]}</Tag>
            </>
          }
        />
      ))}
    </Rows>
  );
}
