import type { Route } from "next";
import { ButtonLink } from "./button";

type Props = { shown?: string; previous?: Route | undefined; next?: Route | undefined };

/** Previous and next by cursor; `shown` says what is on the page. */
export function Pager({ shown, previous, next }: Props) {
  if (!shown && !previous && !next) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center justify-between gap-3">
      <span className="text-sm text-muted">{shown}</span>
      <span className="flex gap-3">
        {previous && (
          <ButtonLink href={previous} tone="ghost" icon="arrowLeft">
            Précédentes
          </ButtonLink>
        )}
        {next && (
          <ButtonLink href={next} tone="ghost" icon="arrowRight">
            Suivantes
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
