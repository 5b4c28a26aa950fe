import { Link } from "@/components/ui/link";
import type { Tone } from "@/lib/platform/shared/tone";
import type { Href } from "@/lib/routes";
import { Icon, type IconName } from "./icon";
import { Tag } from "./tag";

export type TaskState = "todo" | "started" | "done";
export type Task = {
  label: string;
  state: TaskState;
  href?: Href | undefined;
  hint?: string | undefined;
};

const looks: Record<TaskState, { word: string; tone: Tone; icon: IconName; className: string }> = {
  todo: { word: "À commencer", tone: "neutral", icon: "circle", className: "text-muted" },
  started: { word: "Commencé", tone: "info", icon: "pencil", className: "text-info" },
  done: { word: "Complet", tone: "success", icon: "check", className: "text-success" },
};

/** The parts of a long form, one page each, with what is done of it. */
export function Tasks({ label, tasks }: { label: string; tasks: readonly Task[] }) {
  const done = tasks.filter(({ state }) => state === "done").length;
  return (
    <section aria-label={label} className="rounded-panel border border-line bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2>{label}</h2>
        <p className="text-sm text-soft">
          <strong className="text-ink tabular-nums">{done}</strong> sur {tasks.length}
        </p>
      </div>
      <progress
        aria-label={`${done} sur ${tasks.length}`}
        value={done}
        max={tasks.length}
        className="mt-3 mb-1 block h-1.5 w-full appearance-none overflow-hidden rounded-pill bg-neutral-tint [&::-moz-progress-bar]:bg-success [&::-webkit-progress-bar]:bg-neutral-tint [&::-webkit-progress-value]:bg-success"
      />
      <ol className="divide-y divide-line">
        {tasks.map((task) => (
          <TaskRow key={task.label} {...task} />
        ))}
      </ol>
    </section>
  );
}

function TaskRow({ label, state, href, hint }: Task) {
  const { word, tone, icon, className } = looks[state];
  return (
    <li className="relative flex max-w-none flex-wrap items-center gap-x-3.5 gap-y-2 py-3.5 last:pb-0 has-[a:hover]:text-brand">
      <Icon name={icon} className={`size-5 ${className}`} />
      <span className={hint ? "min-w-0 flex-[1_1_9rem]" : "min-w-0 flex-1"}>
        {href ? (
          <Link href={href} className="font-semibold after:absolute after:inset-0">
            {label}
          </Link>
        ) : (
          <span className="font-semibold">{label}</span>
        )}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
      <Tag tone={tone}>{word}</Tag>
    </li>
  );
}
