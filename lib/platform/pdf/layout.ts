import "server-only";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { LETTER } from "./letter.template";
import type { Sheet } from "./sheet";

/** The body that writes: its name stands at the head of every page. */
export type Issuer = {
  name: string;
  address: string[];
  contact: string;
  /** At the head of the first page. */
  logo?: Buffer | undefined;
};

/** `width` is a share of the page; the text is plain, whatever its source. */
type Column = { label: string; width: number };

export type Block =
  | { kind: "section" | "subsection" | "part" | "paragraph" | "note" | "small"; text: string }
  | { kind: "callout"; title: string; text: string }
  | { kind: "fields"; rows: [label: string, value: string][] }
  | { kind: "list"; items: string[] }
  | { kind: "table"; columns: Column[]; rows: string[][] }
  | { kind: "signatures"; entries: Signature[] };

/** A place to sign while `detail` is empty; then who signed, when, and what was hashed. */
type Signature = { name: string; capacity: string; detail: string };

type Letter = {
  issuer: Issuer;
  title: string;
  subtitle?: string;
  recipient?: string[];
  /** In the footer of each page: number, then hash where there is one. */
  reference: string;
  /** « Paris, le 22 novembre 2026 ». */
  placeAndDate?: string;
  on: CalendarDay;
  specimen: boolean;
  blocks: Block[];
};

/** The one layout of everything that is not a certificate: A4, tagged, the same bytes for the same letter. */
export const letterSheet = ({ issuer: { logo, ...issuer }, ...letter }: Letter): Sheet => ({
  template: LETTER,
  data: { ...letter, issuer, hasLogo: Boolean(logo) },
  on: dayToDate(letter.on),
  images: { logo },
});

export const section = (text: string): Block => ({ kind: "section", text });
export const subsection = (text: string): Block => ({ kind: "subsection", text });
/** Below a subsection, outside the bookmarks. */
export const part = (text: string): Block => ({ kind: "part", text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const note = (text: string): Block => ({ kind: "note", text });
export const small = (text: string): Block => ({ kind: "small", text });
export const list = (items: string[]): Block => ({ kind: "list", items });
export const fields = (rows: [string, string][]): Block => ({ kind: "fields", rows });

/** Nothing to say is nothing shown. */
export const when = <T>(
  value: T | undefined | null | "",
  blocks: (value: T) => Block[],
): Block[] => (value === undefined || value === null || value === "" ? [] : blocks(value as T));
