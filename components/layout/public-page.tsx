import type { ReactNode } from "react";

/** The margins of a public page: a column for reading, or the width of a portal page. */
export function PublicPage({
  narrow = false,
  children,
}: {
  narrow?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={`mx-auto w-full px-[clamp(1rem,4vw,3rem)] pt-8 pb-20 ${narrow ? "max-w-[44rem]" : "max-w-page"}`}
    >
      {children}
    </div>
  );
}
