import { type Href, routes } from "@/lib/routes";
import { type Act, type Gap, type MissingSetting, SIGNATORY, type StoppedAct } from "./needed";
import { definitionOf } from "./value";

/** What a setting is needed for, after « Nécessaire pour ». */
export const actLabels: Record<Act, string> = {
  ADMISSIBILITY: "décider de la recevabilité d’une demande",
  RESULT: "établir et signer le procès-verbal d’une session",
  CERTIFICATE: "délivrer un certificat",
  RECEIPT: "remettre un récépissé qui dise où écrire et appeler",
};

/** What an act that lacks something is told. */
export const stoppedLabels: Record<StoppedAct, string> = {
  ADMISSIBILITY: "La décision ne peut pas encore être rendue\u00a0: sa lettre serait incomplète.",
  RESULT:
    "Le procès-verbal ne peut pas avancer\u00a0: les résultats qu’il notifie seraient incomplets.",
  CERTIFICATE: "Ce document ne peut pas encore être délivré.",
};

export const gapLabels: Record<Gap, string> = {
  MISSING: "absent, à indiquer et à confirmer",
  UNCONFIRMED: "connu, mais pas confirmé",
};

export const ASK_ADMINISTRATOR =
  "Demandez-le à un administrateur, qui le fait dans les paramètres, avec sa source.";

export const missingSettingLabel = ({ key, gap }: MissingSetting): string =>
  `${key === SIGNATORY ? "Signataire des certificats, avec sa signature" : definitionOf(key)?.label}\u00a0: ${gapLabels[gap]}`;

/** Where what is missing is put right. */
export const missingPlace = (key: string): Href =>
  key === SIGNATORY ? routes.marks : routes.setting(key);

/** Why an act is refused: everything that it lacks and, for who may not mend it, whom to ask. */
export const stoppedSentence = (
  act: StoppedAct,
  missing: readonly MissingSetting[],
  mayChange: boolean,
): string =>
  [
    stoppedLabels[act],
    ...missing.map((one) => `${missingSettingLabel(one)}.`),
    ...(mayChange ? [] : [ASK_ADMINISTRATOR]),
  ].join(" ");
