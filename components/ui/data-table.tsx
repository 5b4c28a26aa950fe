import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { searchFault } from "@/lib/platform/shared/search";
import type { Href } from "@/lib/routes";

export type Column<T> = {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Where the header leads to sort by it; `direction` when the list is sorted by it now. */
  sort?: { href: Href; direction?: "ascending" | "descending" | undefined };
  align?: "end";
  /** Said before the value on a phone too, where the value does not tell what it is. */
  named?: true;
};

type Props<T> = {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** Figures in narrow columns: stays a table on a phone too. */
  figures?: boolean;
  /** Shown in place of the table when there is no row: an EmptyState. */
  empty?: ReactNode;
  /** What its rows are searched by: where that is refused, the search says why, and nothing stands in place of the rows. */
  searched?: string | undefined;
};

type Part = "frame" | "table" | "head" | "headers" | "header" | "body" | "row" | "cell" | "end";
type Layout = Record<Part, string>;

const figureTable: Layout = {
  frame: "overflow-x-auto border bg-surface",
  table: "",
  head: "",
  headers: "",
  header: "px-2 py-2",
  body: "",
  row: "border-t border-line hover:bg-hover",
  cell: "px-2 py-2 align-top sm:px-4 sm:py-3.5",
  end: "text-end",
};
const entries: Layout = {
  frame: "border bg-surface sm:overflow-x-auto",
  table: "max-sm:block sm:min-w-[42rem]",
  head: "max-sm:block",
  headers: "max-sm:flex max-sm:flex-wrap max-sm:gap-x-4 max-sm:px-4",
  header: "max-sm:[&:not(:has(a))]:sr-only",
  body: "max-sm:block",
  row: "entry",
  cell: "entry-cell",
  end: "sm:text-end",
};

const arrows = { ascending: "↑", descending: "↓" } as const;

/** What scrolls sideways can be reached and scrolled with the keyboard. */
const scroller = { tabIndex: 0 };

/** A real table; below 640 px each row becomes an entry of a few lines, unless it holds figures. */
export function DataTable<T>(props: Props<T>) {
  const { caption, columns, rows, rowKey, figures, empty, searched = "" } = props;
  if (rows.length === 0 && searchFault(searched)) return null;
  if (rows.length === 0 && empty) return empty;
  const layout = figures ? figureTable : entries;
  return (
    <section
      {...scroller}
      aria-label={`Tableau : ${caption}`}
      className={`rounded-panel border-line ${layout.frame}`}
    >
      <table className={`w-full border-collapse ${layout.table}`}>
        <caption className="sr-only">{caption}</caption>
        <thead className={layout.head}>
          <tr className={layout.headers}>
            {columns.map((column) => (
              <HeaderCell key={column.id} {...column} place={layout.header} />
            ))}
          </tr>
        </thead>
        <tbody className={layout.body}>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={layout.row}>
              {columns.map(({ id, header, cell, align, named }) => (
                <td
                  key={id}
                  {...(named && { "data-label": header })}
                  className={align === "end" ? `${layout.cell} ${layout.end}` : layout.cell}
                >
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeaderCell<T>({ header, sort, align, place }: Column<T> & { place: string }) {
  return (
    <th
      scope="col"
      aria-sort={sort?.direction}
      className={`text-sm font-semibold text-muted sm:px-4 sm:py-2 ${align === "end" ? "text-end" : "text-start"} ${place}`}
    >
      {sort ? (
        <Link
          href={sort.href}
          className="inline-flex min-h-target items-center gap-1 text-inherit no-underline hover:text-ink"
        >
          <span className="sm:hidden">Trier : </span>
          {header}
          <span aria-hidden="true">{sort.direction ? arrows[sort.direction] : "↕"}</span>
        </Link>
      ) : (
        header
      )}
    </th>
  );
}
