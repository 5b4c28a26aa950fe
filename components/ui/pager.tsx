import type { Href } from "@/lib/routes";
import { ButtonLink } from "./button";

type Props = {
  shown?: string;
  /** The first page again, from any other. */
  start?: Href | undefined;
  next?: Href | undefined;
};

/** Onwards by cursor, or back to the start; `shown` says what is on the page. */
export function Pager({ shown, start, next }: Props) {
  if (!shown && !start && !next) return null;
  return (
    <nav
      aria-label="Pages"
      className="no-print mt-4 flex flex-wrap items-center justify-between gap-3"
    >
      <span className="text-sm text-muted">{shown}</span>
      <span className="flex gap-3">
        {start && (
          <ButtonLink href={start} tone="ghost" icon="arrowLeft">
            Début de la liste
          </ButtonLink>
        )}
        {next && (
          <ButtonLink href={next} tone="ghost" icon="arrowRight">
            Suite de la liste
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
