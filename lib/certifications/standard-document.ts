import type { AwardRule } from "./award-rule";
import type { BlockOption } from "./block-option";
import type { AwardingBody, Specialty } from "./publication";

/** A text of the référentiel: a block, an activity, a competency or a criterion, by how deep it stands. */
export type StandardItem = {
  id: string;
  /** Of a block what follows the code of the registration: « BC01 ». */
  code: string;
  label: string;
  provisional: boolean;
  /** Of an activity or a competency: the option of its block that it is of (R5). */
  option: string | null;
  /** Of a block. */
  options: readonly BlockOption[];
  items: readonly StandardItem[];
};

/** What is said of a registration besides its texts; a day or a code not known yet is empty. */
export type StandardFacts = {
  rncpCode: string;
  title: string;
  acronym: string;
  level: number | null;
  europeanLevel: number | null;
  specialties: readonly Specialty[];
  awardingBodies: readonly AwardingBody[];
  occupations: readonly string[];
  registeredOn: string;
  registeredOnOfficial: boolean;
  registeredOnSource: string;
  expiresOn: string;
  /** Where the texts were read. */
  textSource: string;
};

/** A version of the référentiel whole, published or still to be; the rule names the blocks by their codes here. */
export type StandardDocument = StandardFacts & {
  awardRule: AwardRule;
  awardRuleSource: string;
  blocks: readonly StandardItem[];
};

/** What an item is, from the top. */
export const ITEM_LEVELS = ["block", "activity", "competency", "criterion"] as const;
export type ItemLevel = (typeof ITEM_LEVELS)[number];

/** The rule with each code of a block written another way. */
export const renamedRule = (rule: AwardRule, name: (code: string) => string): AwardRule => ({
  all: rule.all.map((part) =>
    typeof part === "string" ? name(part) : { ...part, of: part.of.map(name) },
  ),
});
