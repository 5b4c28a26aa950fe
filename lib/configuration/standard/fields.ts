import type { AwardRule } from "@/lib/certifications/award-rule";
import type {
  StandardDocument,
  StandardFacts,
  StandardItem,
} from "@/lib/certifications/standard-document";
import { readLines, writeLines } from "./lines";
import type { ItemFields } from "./tree";

/** The facts as their form holds them. */
type FactFields = Omit<
  StandardFacts,
  "level" | "europeanLevel" | "specialties" | "awardingBodies" | "occupations"
> & {
  level: number | "";
  europeanLevel: number | "";
  specialties: string;
  awardingBodies: string;
  occupations: string;
};

/** What the form of the facts says; lists are written one thing on a line. */
export function readFacts(fields: FactFields): StandardFacts {
  const { rncpCode, title, acronym, level, europeanLevel, textSource } = fields;
  const { registeredOn, registeredOnOfficial, registeredOnSource, expiresOn } = fields;
  return {
    ...{ rncpCode, title, acronym, textSource },
    ...{ registeredOn, registeredOnOfficial, registeredOnSource, expiresOn },
    level: level || null,
    europeanLevel: europeanLevel || null,
    specialties: readLines(fields.specialties).map(([code = "", label = ""]) => ({ code, label })),
    awardingBodies: readLines(fields.awardingBodies).map(([legalName = "", tradeName, siret]) => ({
      legalName,
      ...(tradeName && { tradeName }),
      ...(siret && { siret }),
    })),
    occupations: readLines(fields.occupations).map((parts) => parts.join("\u00a0; ")),
  };
}

export const factTexts = (facts: StandardFacts) => ({
  rncpCode: facts.rncpCode,
  title: facts.title,
  acronym: facts.acronym,
  level: String(facts.level ?? ""),
  europeanLevel: String(facts.europeanLevel ?? ""),
  specialties: writeLines(facts.specialties.map(({ code, label }) => [code, label])),
  awardingBodies: writeLines(
    facts.awardingBodies.map(({ legalName, tradeName, siret }) => [legalName, tradeName, siret]),
  ),
  occupations: facts.occupations.join("\n"),
  registeredOn: facts.registeredOn,
  registeredOnOfficial: facts.registeredOnOfficial ? "on" : "",
  registeredOnSource: facts.registeredOnSource,
  expiresOn: facts.expiresOn,
  textSource: facts.textSource,
});

const PROVISIONAL = "provisoire";

type ItemForm = Omit<ItemFields, "option" | "options"> & { option: string; options: string };

export const readItem = ({ code, label, provisional, option, options }: ItemForm): ItemFields => ({
  ...{ code, label, provisional },
  option: option || null,
  options: readLines(options).map(([optionCode = "", name = "", status]) => ({
    code: optionCode,
    label: name || optionCode,
    provisional: status === PROVISIONAL,
  })),
});

export const itemTexts = ({ code, label, provisional, option, options }: StandardItem) => ({
  ...{ code, label },
  provisional: provisional ? "on" : "",
  option: option ?? "",
  options: writeLines(
    options.map((one) => [one.code, one.label, one.provisional ? PROVISIONAL : ""]),
  ),
});

type RuleForm = { "required[]": readonly string[]; "choice[]": readonly string[]; atLeast: string };

/** These blocks, and at least so many of those. */
export const readRule = (form: RuleForm): AwardRule => ({
  all: [
    ...form["required[]"],
    ...(form["choice[]"].length > 0
      ? [{ atLeast: /^\d+$/.test(form.atLeast) ? Number(form.atLeast) : 0, of: form["choice[]"] }]
      : []),
  ],
});

/** The rule as its form holds it; one of several choices, which only an import brings, is shown by the first. */
export function ruleFields({ awardRule, awardRuleSource }: StandardDocument) {
  const choice = awardRule.all.find((part) => typeof part !== "string");
  return {
    required: awardRule.all.filter((part) => typeof part === "string"),
    choice: choice?.of ?? [],
    atLeast: choice ? String(choice.atLeast) : "",
    awardRuleSource,
  };
}

export const ruleTexts = (document: StandardDocument) => {
  const { required, choice, ...texts } = ruleFields(document);
  return { ...texts, "required[]": required.join(", "), "choice[]": choice.join(", ") };
};
