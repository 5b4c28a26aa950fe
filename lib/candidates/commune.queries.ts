import "server-only";
import { nobody } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { communeKey, communeLabel, departmentOf, readCommune } from "./commune";

export type Commune = { inseeCode: string; name: string; mark: string; postalCodes: string[] };

/** Fewer letters name too many communes to choose from. */
const FEWEST_LETTERS = 2;
const MOST_SUGGESTED = 8;

/** The communes whose name begins as typed, the one of that very name first, then the most inhabited; they are public. */
export const suggestCommunes = (typed: string): Promise<string[]> =>
  read(nobody, async (tx) => (await findCommunes(tx, typed)).map(communeLabel));

export async function findCommunes(tx: Pick<Reader, "$queryRaw">, typed: string) {
  const { key, mark } = readCommune(typed);
  if (key.length < FEWEST_LETTERS) return [];
  return tx.$queryRaw<Commune[]>`
    SELECT "inseeCode", name, mark, "postalCodes" FROM "Commune"
    WHERE searched >= ${key} AND searched < ${`${key}~`}
      AND (${mark}::text IS NULL OR mark LIKE ${`${mark}%`} OR "inseeCode" = ${mark})
    ORDER BY searched = ${key} DESC, population DESC, name, "inseeCode" LIMIT ${MOST_SUGGESTED}`;
}

/** Those of that very name, and of that department or code where one is written in brackets. */
export async function communesNamed(
  tx: Pick<Reader, "commune">,
  typed: string,
): Promise<Commune[]> {
  const { key, mark } = readCommune(typed);
  return tx.commune.findMany({
    where: { searched: key, ...(mark && { OR: [{ mark }, { inseeCode: mark }] }) },
    select: { inseeCode: true, name: true, mark: true, postalCodes: true },
    orderBy: [{ population: "desc" }, { inseeCode: "asc" }],
  });
}

/** How a place of birth is written in a form: with what tells the commune from its namesakes, so that it is found again. */
export async function birthPlaceTyped(
  tx: Pick<Reader, "commune">,
  { birthPlace, birthInseeCode }: { birthPlace: string; birthInseeCode: string | null },
): Promise<string> {
  if (!birthInseeCode) return birthPlace;
  const known = await tx.commune.findFirst({
    where: { inseeCode: birthInseeCode, searched: communeKey(birthPlace) },
    select: { name: true, mark: true },
  });
  return communeLabel(known ?? { name: birthPlace, mark: departmentOf(birthInseeCode) });
}
