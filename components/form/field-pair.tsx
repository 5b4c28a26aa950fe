import type { ReactNode } from "react";

/** Two fields that are read together: side by side on a desk, their controls on one line. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className="grid max-w-measure items-end gap-6 sm:grid-cols-2">{children}</div>;
}
