import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { Message } from "./message";

type OfVersion = { rncpCode: string; offeredFrom: CalendarDay };

/** The next text of the référentiel: told to everybody else of the secretariat. */
export const standardMessages = {
  standardProposed: ({
    draftId,
    rncpCode,
    offeredFrom,
  }: OfVersion & { draftId: string }): Message => ({
    subject: "Une version du référentiel attend sa publication",
    heading: "Une version du référentiel attend sa publication",
    paragraphs: [
      `Une personne du secrétariat propose de publier ${rncpCode} à partir du ${formatDay(offeredFrom)}.`,
      "Comparez-la à la version en vigueur, puis publiez-la, ou retirez la proposition.",
    ],
    action: { label: "Voir la proposition", path: routes.standardDraft(draftId) },
  }),
  standardPublished: ({ rncpCode, offeredFrom }: OfVersion): Message => ({
    subject: "Une version du référentiel est publiée",
    heading: "Une version du référentiel est publiée",
    paragraphs: [
      `Deux personnes du secrétariat ont publié ${rncpCode}\u00a0: les nouveaux dossiers s’ouvrent sur elle à partir du ${formatDay(offeredFrom)}.`,
      "Les candidatures qui ont commencé gardent la version sous laquelle elles ont commencé.",
    ],
    action: { label: "Voir le référentiel", path: routes.secretariatStandard },
  }),
};
