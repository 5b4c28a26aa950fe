import { type Relation, relations } from "./relations.ts";
import type { Subject, SubjectName } from "./subjects.ts";

export type Row = {
  /** « /secretariat/candidatures/[id] », as in the inventory. */
  page: string;
  /** Whose dossier is asked for. */
  subject?: SubjectName;
  /** What tells this row from the others of its page. */
  about?: string;
  at: (subject: Subject) => string | Promise<string>;
  opens: readonly Relation[];
  /** Of those, who may find the candidate's name or e-mail address there; all of them unless said. */
  sees?: readonly Relation[];
  /** What they get, unless the page itself. */
  answer?: number | "elsewhere";
  /** What a visitor gets where the page is not open to them. */
  visitor?: "sign-in" | 200 | 404;
};

export const everyone = relations;
export const signedIn = relations.filter((relation) => relation !== "nobody");

const at =
  (address: string): Row["at"] =>
  () =>
    address;

/** A page without parameter that shows nothing of anybody's dossier but one's own. */
export const plain = (page: string, opens: readonly Relation[]): Row => ({
  page,
  at: at(page),
  opens,
  sees: ["self"],
});

/** A list: it opens to these, and shows the dossier to those. */
export const list = (page: string, opens: readonly Relation[], sees: readonly Relation[]): Row => ({
  page,
  at: at(page),
  opens,
  sees,
});
