import type { ReactNode } from "react";
import type { Tone } from "@/lib/platform/shared/tone";
import { Icon, type IconName } from "./icon";
import { toneClasses } from "./tone";

const icons: Record<Tone, IconName> = {
  neutral: "info",
  info: "info",
  success: "check",
  warning: "warning",
  danger: "warning",
};

type Props = { tone?: Tone; title?: string; children?: ReactNode };

/** Something to know before going on. For what a form refuses, see the summary of ActionForm. */
export function Notice({ tone = "info", title, children }: Props) {
  return (
    <div
      role={tone === "success" ? "status" : undefined}
      className={`flex gap-3 rounded-base px-4 py-3 ${toneClasses[tone]}`}
    >
      <Icon name={icons[tone]} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1 space-y-1 [&_a]:text-inherit">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="space-y-2 text-ink">{children}</div>}
      </div>
    </div>
  );
}
