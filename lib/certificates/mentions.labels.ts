import { type Href, routes } from "@/lib/routes";
import { gapLabels } from "@/lib/settings/needed.labels";
import { versionSettingKey } from "@/lib/settings/setting";
import type { Mention, MissingMention } from "./mentions";

const mentionLabels: Record<Mention, string> = {
  REGISTRATION: "Enregistrement au répertoire et date de la décision",
  AWARDING_BODY: "Raison sociale du certificateur",
  TITLE: "Intitulé exact au répertoire",
  LEVEL: "Niveau de qualification et niveau européen",
  SPECIALTY: "Code NSF",
  IDENTITY: "Identité du titulaire",
  DELIVERY: "Lieu de délivrance",
  SIGNATURE: "Signature, nom et qualité du signataire",
  BLOCK_TITLE: "Intitulé officiel du bloc",
};

const ADMINISTRATOR = "par un administrateur, dans les paramètres, avec sa source";
const STANDARD = "par la publication du référentiel officiel, à charger dans le portail";

const confirmedBy: Record<Mention, string> = {
  REGISTRATION: ADMINISTRATOR,
  AWARDING_BODY: STANDARD,
  TITLE: ADMINISTRATOR,
  LEVEL: STANDARD,
  SPECIALTY: STANDARD,
  IDENTITY: "par le secrétariat, pièce d’identité en main",
  DELIVERY: ADMINISTRATOR,
  SIGNATURE: "par un administrateur, qui dépose la signature et dit à partir de quel jour",
  BLOCK_TITLE: STANDARD,
};

/** Where an administrator puts a mention right; null where nobody does so on the portal's pages. */
export function mentionPlace(mention: Mention, rncpCode: string): Href | null {
  switch (mention) {
    case "REGISTRATION":
      return routes.setting(versionSettingKey(rncpCode, "registeredOn"));
    case "TITLE":
      return routes.setting(versionSettingKey(rncpCode, "title"));
    case "DELIVERY":
      return routes.setting("certificate.place");
    case "SIGNATURE":
      return routes.marks;
    default:
      return null;
  }
}

/** Which mention is missing and who can mend it, one sentence. */
export const missingMentionSentence = ({ mention, gap }: MissingMention): string =>
  `${mentionLabels[mention]} : ${gapLabels[gap]} ${confirmedBy[mention]}.`;
