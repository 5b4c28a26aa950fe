import type { ReactNode } from "react";

/** What can be done to one row of a list: words on a line, of which the one that is opened takes the whole width. */
export function RowActs({ children }: { children: ReactNode }) {
  return (
    <div className="no-print flex flex-wrap items-center gap-x-5 empty:hidden [&>:has(details[open])]:basis-full [&>:has(details[open])+:has(details[open])]:mt-3">
      {children}
    </div>
  );
}
