export const SEXES = ["F", "M"] as const;
export type Sex = (typeof SEXES)[number];

export const IDENTITY_DOCUMENT_KINDS = [
  "IDENTITY_CARD",
  "PASSPORT",
  "RESIDENCE_PERMIT",
  "OTHER",
] as const;
export type IdentityDocumentKind = (typeof IDENTITY_DOCUMENT_KINDS)[number];

export type PersonName = {
  firstName: string;
  birthName: string;
  usageName?: string | null | undefined;
};

/** The columns `fullName` reads. */
export const nameSelect = { firstName: true, birthName: true, usageName: true } as const;

/** How a person is called in the portal: the name in use first, the birth name beside it when another one is used. */
export function fullName({ firstName, birthName, usageName }: PersonName): string {
  const isSame =
    !usageName || usageName.localeCompare(birthName, "fr", { sensitivity: "base" }) === 0;
  return isSame ? `${firstName} ${birthName}` : `${firstName} ${usageName} (${birthName})`;
}

/** The same for a candidacy that nobody has confirmed yet. */
export const nameOrNone = (candidate: PersonName | null): string =>
  candidate ? fullName(candidate) : "";

/** The candidate edits their own identity until it has been checked; afterwards the secretariat corrects it, with proof. */
export const isIdentityOpen = ({
  identityCheckedAt,
}: {
  identityCheckedAt: Date | null;
}): boolean => identityCheckedAt === null;
