import { readId } from "@/lib/platform/shared/fields.schema";

/** What is asked of Prisma for a page of a sorted list: the rows after the one the address names, and one more; from the first when it names none. */
export function pageAfter(after: string | undefined, size: number) {
  const id = readId(after);
  return { take: size + 1, ...(id && { cursor: { id }, skip: 1 }) };
}

/** The rows of a page and, when the one read beyond them shows that there is a next, the row it starts after. */
export function cutPage<Row>(rows: readonly Row[], size: number) {
  const shown = rows.slice(0, size);
  return { shown, last: (rows.length > size && shown.at(-1)) || null };
}
