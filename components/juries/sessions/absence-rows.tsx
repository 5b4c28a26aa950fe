import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import type { AbsenceNotice } from "@/lib/jury-sessions/absence";
import { formatInstant } from "@/lib/platform/shared/calendar";

/** Who was summoned and said that they cannot come; nothing while nobody did. */
export function AbsencesCard({ absences }: { absences: readonly AbsenceNotice[] }) {
  if (absences.length === 0) return null;
  return (
    <Card title="Absences annoncées">
      <Rows label="Absences annoncées">
        {absences.map(({ id, name, isCandidate, reason, saidAt }) => (
          <Row
            key={id}
            title={name}
            detail={`Annoncée le ${formatInstant(saidAt)}`}
            trail={<Tag>{isCandidate ? "Entretien" : "Jury"}</Tag>}
          >
            <p className="whitespace-pre-line">{reason}</p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
