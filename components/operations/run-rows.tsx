import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { isRunFine, type ScheduledRun } from "@/lib/operations/health";
import { brokenText, queueLabels, runText } from "@/lib/operations/health.labels";
import type { BrokenTask } from "@/lib/operations/health-view";
import { retryJobAction } from "@/lib/operations/retry.actions";
import { tasks } from "@/lib/platform/queue/queues";
import { StandingTag } from "./check-rows";

type Props = { runs: readonly ScheduledRun[]; broken: readonly BrokenTask[] };

/** The jobs of the clock: when each last succeeded, what it could not deal with, and a button to have it run again. */
export function RunRows({ runs, broken }: Props) {
  return (
    <Rows label="Tâches automatiques">
      {runs.map((run) => {
        const rows = broken.filter(({ task }) => tasks[task] === run.queue);
        return (
          <Row
            key={run.queue}
            title={queueLabels[run.queue]}
            detail={runText(run)}
            trail={<RunTrail run={run} />}
          >
            {rows.length > 0 && <Broken rows={rows} />}
          </Row>
        );
      })}
    </Rows>
  );
}

function RunTrail({ run }: { run: ScheduledRun }) {
  if (isRunFine(run)) return <StandingTag isFine />;
  if (run.isUnderWay) return <Tag tone="warning">Nouvel essai prévu</Tag>;
  return (
    <>
      <StandingTag isFine={false} />
      <ActionForm
        action={retryJobAction}
        fields={{ queue: run.queue }}
        label={`Réessayer : ${queueLabels[run.queue]}`}
      >
        <SubmitButton tone="ghost">Réessayer</SubmitButton>
      </ActionForm>
    </>
  );
}

function Broken({ rows }: { rows: readonly BrokenTask[] }) {
  return (
    <ul className="space-y-1 text-sm">
      {rows.map((row) => (
        <li key={row.task}>{brokenText(row)}</li>
      ))}
    </ul>
  );
}
