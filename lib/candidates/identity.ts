import type { Section } from "@/lib/platform/form/seen";
import type { IdentityDocumentKind, Sex } from "./candidate";

/** A civil identity as forms and summaries show it; absent answers are empty. */
export type IdentityView = {
  id: string;
  version: number;
  sex: Sex;
  birthName: string;
  usageName: string;
  firstName: string;
  otherFirstNames: string;
  bornOn: string;
  birthPlace: string;
  birthPostalCode: string;
  /** Of the commune it was recognised as; empty for a birth abroad, or a place that is no commune of the official code. */
  birthInseeCode: string;
  birthCountry: string;
  nationality: string;
  address: string;
  postalCode: string;
  city: string;
  country: string;
  phone: string;
  email: string;
  userId: string;
  checkedAt: Date | null;
  documentKind: IdentityDocumentKind | null;
};

/** What is examined when an identity is checked: its text, and the copy of its document while there is one. */
export const identitySections = (identity: Section, documentId?: string | null): Section[] => [
  identity,
  ...(documentId ? [{ id: documentId }] : []),
];
