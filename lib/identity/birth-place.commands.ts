import "server-only";
import { communeLabel } from "@/lib/candidates/commune";
import { type Commune, communesNamed, findCommunes } from "@/lib/candidates/commune.queries";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { IdentityInput } from "./identity.schema";

type Place = Pick<IdentityInput, "birthCountry" | "birthPlace" | "birthPostalCode">;
type Born = { birthPlace: string; birthPostalCode: string | null; birthInseeCode: string | null };

/**
 * Where somebody was born: in France a commune of INSEE's code, those of former times too, by the name that was chosen or
 * typed; or, by its postal code, one that is not found. Abroad the city as it is typed (R12, R13).
 * Refusals on « birthPlace »: namesakes, or no commune of that name and no postal code.
 */
export async function placeOfBirth({ tx }: Work, place: Place): Promise<Born> {
  const { birthCountry, birthPlace, birthPostalCode } = place;
  if (birthCountry !== "FR") return { birthPlace, birthPostalCode: null, birthInseeCode: null };
  const named = await communesNamed(tx, birthPlace);
  const [commune, ...namesakes] = narrowed(named, birthPostalCode);
  if (commune && namesakes.length === 0)
    return {
      birthPlace: commune.name,
      birthPostalCode: birthPostalCode || null,
      birthInseeCode: commune.inseeCode,
    };
  if (!birthPostalCode)
    refuseByRule(
      commune ? namesakesFound(named) : nothingFound(await findCommunes(tx, birthPlace)),
      "birthPlace",
    );
  return { birthPlace, birthPostalCode, birthInseeCode: null };
}

/** Of several, the one that has this postal code. */
function narrowed(named: Commune[], postalCode: string): Commune[] {
  if (named.length < 2 || !postalCode) return named;
  return named.filter(({ postalCodes }) => postalCodes.includes(postalCode));
}

const choices = (communes: readonly Commune[]) => communes.map(communeLabel).join(", ");

const namesakesFound = (communes: readonly Commune[]) =>
  `Plusieurs communes portent ce nom\u00a0: écrivez-le comme dans cette liste. ${choices(communes)}.`;

const nothingFound = (close: readonly Commune[]) =>
  close.length > 0
    ? `Aucune commune ne porte exactement ce nom. Est-ce l’une de celles-ci\u00a0? ${choices(close)}. Sinon, indiquez son code postal.`
    : "Aucune commune de France ne porte ce nom\u00a0: vérifiez-le, ou indiquez son code postal.";
