import { type ReactNode, useId } from "react";
import { Clock, type ClockFigures } from "./clock";

type Props = {
  title: string;
  /** What happens now, who has to act, until when, what silence means. */
  children: ReactNode;
  /** Less pressing: how the person will be told. */
  aside?: ReactNode;
  /** The button, in tone « inverse ». */
  action?: ReactNode;
  clock?: ClockFigures | undefined;
};

/** The panel at the top of a dossier: the one thing to know today. */
export function NextAction({ title, children, aside, action, clock }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="on-brand mb-8 flex flex-wrap items-center justify-between gap-6 rounded-panel bg-brand px-5 py-6 text-on-brand sm:px-9 [&_a:not([class])]:text-on-brand"
    >
      <div className="min-w-0 flex-[1_1_18rem] space-y-3">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        <div className="space-y-3">{children}</div>
        {aside && <p className="text-sm text-on-brand-soft">{aside}</p>}
        {action && <div className="flex flex-wrap gap-3 pt-1 empty:hidden">{action}</div>}
      </div>
      {clock && <Clock {...clock} />}
    </section>
  );
}
