import { type ReactNode, useId } from "react";

type Props = { title: string; lead?: ReactNode; children: ReactNode };

/** One subject of the home page. */
export function Section({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mx-auto max-w-wide px-[clamp(1rem,4vw,3rem)] py-12">
      <h2 id={id} className="text-[1.75rem]/tight">
        {title}
      </h2>
      {lead && <p className="mt-2 text-soft">{lead}</p>}
      <div className="mt-6">{children}</div>
    </section>
  );
}
