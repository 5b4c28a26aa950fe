import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { CHECKS, type Checks } from "@/lib/operations/health";
import { checkLabels, durationText } from "@/lib/operations/health.labels";

/** What /api/health looks at, in words, with what to do about what fails. */
export function CheckRows({ checks }: { checks: Checks }) {
  return (
    <Rows label="État du portail">
      {CHECKS.map((name) => {
        const { isFine, seconds } = checks[name];
        const { label, fine, failing } = checkLabels[name];
        const duration = seconds === undefined ? null : durationText(Math.abs(seconds));
        return (
          <Row
            key={name}
            title={label}
            detail={isFine ? fine(duration) : failing(duration)}
            trail={<StandingTag isFine={isFine} />}
          />
        );
      })}
    </Rows>
  );
}

export function StandingTag({ isFine }: { isFine: boolean }) {
  return isFine ? <Tag tone="success">En ordre</Tag> : <Tag tone="danger">À voir</Tag>;
}
