import type { ReactNode } from "react";
import { KeptFormProvider } from "@/components/form/kept-form";
import type { KeptForm } from "@/lib/platform/form/form-state";
import { type Href, routes } from "@/lib/routes";
import { Brand } from "./brand";
import { Footer } from "./footer";
import { type NavItem, NavLinks } from "./nav-links";
import { Said, type SaidSentence } from "./said";
import { SkipLink } from "./skip-link";

export type Space = { label: string; href: Href; current?: boolean };

type Props = {
  /** Who is signed in, by name. */
  person: string;
  /** The name of the space, read out with its navigation: « Espace candidat ». */
  label: string;
  /** Where the brand leads: the first page of the space. */
  home: Href;
  /** Two short lines beside the mark; the certification's name unless given. */
  lines?: readonly [string, string];
  nav: readonly NavItem[];
  /** The spaces this person has; shown from two on. A link, not a right. */
  spaces?: readonly Space[];
  /** The form that ends the session. */
  signOut: ReactNode;
  /** The text of a form put by (findKeptForm): its form shows it again. */
  keptForm: KeptForm | null;
  /** What has just been done (findSaid). */
  said: SaidSentence | null;
  /** For lists: 80 rem rather than 64. */
  wide?: boolean;
  children: ReactNode;
};

/** As many links stand beside the mark on a desk; more of them take a line of their own. */
const ONE_LINE = 7;

/** What surrounds every page of someone signed in. */
export function Shell({
  person,
  label,
  home,
  lines,
  nav,
  spaces = [],
  signOut,
  keptForm,
  said,
  wide = false,
  children,
}: Props) {
  const isLong = nav.length > ONE_LINE;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header
        className={`no-print flex flex-wrap items-center gap-x-1 gap-y-1 sm:gap-x-8 border-b border-line bg-surface px-[clamp(1rem,4vw,3rem)] pt-3 ${isLong ? "" : "sm:pb-3"}`}
      >
        <Brand href={home} lines={lines} />
        <div
          className={`order-last w-full min-w-0 ${isLong ? "" : "sm:order-none sm:me-auto sm:w-auto"}`}
        >
          <NavLinks label={label} items={nav} isLong={isLong} />
        </div>
        <div className="flex w-full min-w-0 items-center justify-between gap-x-4 text-sm sm:ms-auto sm:w-auto">
          <div className="min-w-0 leading-snug sm:text-end">
            <p className="max-w-[12rem] truncate font-semibold sm:max-w-[18rem]">{person}</p>
            {spaces.length > 1 ? (
              <SpaceSwitch spaces={spaces} />
            ) : (
              <p className="text-muted">{label}</p>
            )}
          </div>
          {signOut}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto w-full flex-1 px-[clamp(1rem,4vw,3rem)] pt-6 pb-20 outline-none ${wide ? "max-w-wide" : "max-w-page"}`}
      >
        <Said said={said} start={routes.start} />
        <KeptFormProvider kept={keptForm}>{children}</KeptFormProvider>
      </main>
      <Footer />
    </div>
  );
}

/** Plain links: another space is another frame, read anew by the server. */
function SpaceSwitch({ spaces }: { spaces: readonly Space[] }) {
  const current = spaces.find((space) => space.current);
  return (
    <details className="group relative">
      <summary className="flex min-h-6 items-center gap-1.5 text-brand sm:justify-end">
        {current?.label ?? "Mes espaces"}
        <span aria-hidden="true" className="group-open:rotate-180">
          ▾
        </span>
      </summary>
      <nav
        aria-label="Mes espaces"
        className="absolute end-0 z-10 mt-1 min-w-56 rounded-base border border-line bg-surface p-1.5 shadow-raised"
      >
        <ul>
          {spaces.map(({ label, href, current: here }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={here ? "true" : undefined}
                className="flex min-h-target items-center rounded-base px-3 text-ink no-underline hover:bg-brand-tint hover:no-underline aria-[current]:font-semibold aria-[current]:text-brand"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
