import { type ReactNode, useId } from "react";

type CardProps = {
  title?: ReactNode;
  /** What stands at the right of the title: a tag, a link. */
  aside?: ReactNode;
  level?: 2 | 3;
  /** It holds a form alone: on paper nothing would be left but its title. */
  screenOnly?: boolean;
  children: ReactNode;
};

export function Card({ title, aside, level = 2, screenOnly, children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={`min-w-0 space-y-4 rounded-panel border border-line bg-surface p-5 sm:p-6 ${screenOnly ? "no-print" : ""}`}
    >
      {title && (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 break-after-avoid">
          <Heading id={id}>{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

/** Cards side by side where there is room, one below the other on a phone. */
export function Cards({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] items-start gap-6">
      {children}
    </div>
  );
}
