import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Props = { title: string; icon?: IconName; children?: ReactNode; action?: ReactNode };

/** An empty place that says why it is empty and what to do about it. */
export function EmptyState({ title, icon = "file", children, action }: Props) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-panel border border-dashed border-edge px-6 py-10 text-center">
      <span className="grid size-12 place-items-center rounded-pill bg-brand-tint text-brand">
        <Icon name={icon} className="size-6" />
      </span>
      <p className="font-serif text-h2 font-semibold">{title}</p>
      {children && <div className="max-w-measure text-soft">{children}</div>}
      {action}
    </div>
  );
}
