import type { ReactNode } from "react";
import { brandClasses, Mark } from "./mark";

type Props = { eyebrow: string; title: string; actions: ReactNode; children: ReactNode };

/** A page that stands alone, where something did not go as hoped. Its links load their page whole. */
export function MessagePage({ eyebrow, title, actions, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="no-print border-b border-line bg-surface px-[clamp(1rem,4vw,3rem)] py-3">
        <a href="/" className={brandClasses}>
          <Mark />
        </a>
      </header>
      <main
        id="main"
        className="mx-auto grid w-full max-w-[40rem] flex-1 content-center px-[clamp(1rem,4vw,3rem)] py-12"
      >
        <p className="mb-1 font-semibold text-accent">{eyebrow}</p>
        <h1>{title}</h1>
        <div className="mt-4 space-y-3 text-soft">{children}</div>
        <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
      </main>
    </div>
  );
}
