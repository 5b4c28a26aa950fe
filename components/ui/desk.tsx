import type { ReactNode } from "react";

type Props = { panel: ReactNode; children: ReactNode };

/**
 * What is read beside what is decided on it: on a desk the panel stays in view at the side, on a telephone it comes after the
 * reading.
 */
export function Desk({ panel, children }: Props) {
  return (
    <div className="space-y-6 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(20rem,25rem)] lg:items-start lg:gap-6 lg:space-y-0">
      <div className="min-w-0 space-y-6">{children}</div>
      <div className="space-y-4 empty:hidden lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
        {panel}
      </div>
    </div>
  );
}
