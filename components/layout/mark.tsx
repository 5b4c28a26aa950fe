import { portalLines } from "@/lib/platform/shared/portal";

/** How the brand looks, whatever it is a link in. */
export const brandClasses =
  "flex min-h-target w-fit items-center gap-2 font-serif text-[0.86rem]/[1.2] font-semibold tracking-[-0.02em] text-ink no-underline hover:text-brand hover:no-underline sm:text-[0.98rem]/[1.2]";

export function Mark({ lines = portalLines }: { lines?: readonly [string, string] }) {
  return (
    <>
      <span
        aria-hidden="true"
        className="grid size-11 flex-none place-items-center rounded-base bg-brand text-xs tracking-wide text-on-brand"
      >
        CQP
      </span>
      <span>
        {lines[0]}
        <br />
        {lines[1]}
      </span>
    </>
  );
}
