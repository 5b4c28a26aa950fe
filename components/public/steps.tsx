import type { ReactNode } from "react";

export type Step = { title: string; text: ReactNode };

/** A way to follow, one numbered step below the other. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="relative space-y-5 before:absolute before:top-3 before:bottom-3 before:left-[0.8125rem] before:w-0.5 before:bg-line">
      {steps.map(({ title, text }, index) => (
        <li key={title} className="relative ps-11">
          <span
            aria-hidden="true"
            className="absolute start-0 top-0 grid size-7 place-items-center rounded-pill bg-brand text-sm font-semibold text-on-brand"
          >
            {index + 1}
          </span>
          <p className="font-semibold">{title}</p>
          <p className="text-soft">{text}</p>
        </li>
      ))}
    </ol>
  );
}
