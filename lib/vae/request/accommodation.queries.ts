import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import type { AccommodationView } from "./current-situation";

/** What a disability asks for, for who has been given a dossier as its candidate or as the secretariat. */
export const findAccommodation = (
  tx: Pick<Reader, "accommodation">,
  candidacyId: string,
): Promise<AccommodationView | null> =>
  tx.accommodation.findUnique({
    where: { candidacyId },
    select: { disabledWorker: true, needs: true },
  });
