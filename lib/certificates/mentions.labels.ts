import type { Gap, Mention, MissingMention } from "./mentions";

const mentionLabels: Record<Mention, string> = {
  REGISTRATION: "Enregistrement au répertoire et date de la décision",
  AWARDING_BODY: "Raison sociale du certificateur",
  TITLE: "Intitulé exact au répertoire",
  LEVEL: "Niveau de qualification et niveau européen",
  SPECIALTY: "Code NSF",
  IDENTITY: "Identité du titulaire",
  DELIVERY: "Lieu de délivrance",
  SIGNATURE: "Signataire et sa qualité",
  BLOCK_TITLE: "Intitulé officiel du bloc",
};

const gapLabels: Record<Gap, string> = {
  MISSING: "absent, à indiquer et à confirmer",
  UNCONFIRMED: "connu, mais pas confirmé",
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
  SIGNATURE: ADMINISTRATOR,
  BLOCK_TITLE: STANDARD,
};

/** Which mention is missing and who can mend it, one sentence. */
export const missingMentionSentence = ({ mention, gap }: MissingMention): string =>
  `${mentionLabels[mention]} : ${gapLabels[gap]} ${confirmedBy[mention]}.`;
