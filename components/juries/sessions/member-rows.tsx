import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import type { CompositionMember } from "@/lib/juries/composition/facts";
import {
  attendanceLabel,
  mandateKindLabel,
  sideLabels,
} from "@/lib/jury-sessions/jury-session.labels";
import type { Tone } from "@/lib/platform/shared/tone";

const tones: Record<CompositionMember["status"], Tone> = {
  SUMMONED: "neutral",
  PRESENT: "success",
  ABSENT: "warning",
  EXCUSED: "warning",
};

/** The members of a session, side by side as they sit. */
export function MemberRows({
  members,
  isSummoned,
}: {
  members: readonly CompositionMember[];
  isSummoned: boolean;
}) {
  if (members.length === 0)
    return <p className="text-soft">Aucun mandat n’est en cours ce jour-là.</p>;
  const sides = ["EMPLOYERS", "EMPLOYEES"] as const;
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {sides.map((side) => (
        <div key={side}>
          <h3 className="mb-1">{sideLabels[side]}</h3>
          <Rows label={sideLabels[side]}>
            {members
              .filter((member) => member.side === side)
              .map(
                ({ mandateId, name, organisation, kind, gender, status, isPresiding, isValid }) => (
                  <Row
                    key={mandateId}
                    title={name}
                    detail={`${organisation}, ${mandateKindLabel(kind, gender).toLowerCase()}`}
                    trail={
                      <>
                        {isPresiding && <Tag tone="info">Préside</Tag>}
                        {!isValid && <Tag tone="danger">Mandat non valable</Tag>}
                        {isSummoned && (
                          <Tag tone={tones[status]}>{attendanceLabel(status, gender)}</Tag>
                        )}
                      </>
                    }
                  />
                ),
              )}
          </Rows>
        </div>
      ))}
    </div>
  );
}
