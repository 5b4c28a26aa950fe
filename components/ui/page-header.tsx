import type { ReactNode } from "react";

type Props = {
  eyebrow?: ReactNode;
  title: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  state?: ReactNode;
  actions?: ReactNode;
};

/** The only h1 of a page. */
export function PageHeader({ eyebrow, title, lead, state, actions }: Props) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {eyebrow && <p className="mb-1 text-sm font-semibold text-accent">{eyebrow}</p>}
        <h1>{title}</h1>
        {lead && <p className="mt-2 text-lg text-soft">{lead}</p>}
      </div>
      {(state || actions) && (
        <div className="flex flex-wrap items-center gap-3">
          {state}
          {actions}
        </div>
      )}
    </div>
  );
}
