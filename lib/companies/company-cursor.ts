/** Where a page of a list ended: what it is sorted by, and the id that tells equals apart. */
export type Cursor = { key: string; id: string };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const writeCursor = ({ key, id }: Cursor): string => `${id}${key}`;

/** From the address; null for the first page and for an address that was altered. */
export function readCursor(text: string | undefined): Cursor | null {
  const id = text?.slice(0, 36) ?? "";
  return text && ID.test(id) && !/\p{Cc}/u.test(text) ? { id, key: text.slice(36) } : null;
}
