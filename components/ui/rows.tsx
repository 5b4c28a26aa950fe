import type { ReactNode } from "react";

/** A list of things that each take one or two lines: blocks, files, people. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="break-inside-avoid divide-y divide-line">
      {children}
    </ul>
  );
}

type RowProps = {
  /** Before the text: an icon or a tag. */
  lead?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** After the text: a tag or a button. */
  trail?: ReactNode;
  /** Below, over the whole width: a text, a form. */
  children?: ReactNode;
};

export function Row({ lead, title, detail, trail, children }: RowProps) {
  return (
    <li className="row">
      {lead && <span className="mt-0.5 flex-none text-muted">{lead}</span>}
      <div className="min-w-0 flex-[1_1_10rem]">
        <div className="font-semibold">{title}</div>
        {detail && <div className="text-sm text-muted">{detail}</div>}
      </div>
      {trail && (
        <div className="flex max-w-full flex-none flex-wrap items-center gap-3">{trail}</div>
      )}
      {children && <div className="w-full">{children}</div>}
    </li>
  );
}
