import { ruleSentence } from "@/lib/certifications/award-rule.labels";
import {
  ITEM_LEVELS,
  type ItemLevel,
  type StandardDocument,
  type StandardItem,
} from "@/lib/certifications/standard-document";
import { formatDay, isCalendarDay } from "@/lib/platform/shared/calendar";

type Side = { label: string; provisional: boolean; option: string; options: string };
type Compared = { before: Side | null; after: Side | null };
export type ItemChange = Compared & {
  /** « MARKED »: the same words, official now or provisional. */
  kind: "ADDED" | "REMOVED" | "CHANGED" | "MARKED";
  level: ItemLevel;
  /** « BC01 · A2 · C1.3 ». */
  place: string;
};
export type FactChange = { name: string; before: string; after: string };
export type Comparison = { facts: FactChange[]; items: ItemChange[]; unchanged: number };

/**
 * What one version says that another does not, item by item: an item is the same where its code and those of what it is part
 * of are (a block by what follows the code of the registration). The order of the items is not compared.
 */
export function compareStandards(before: StandardDocument, after: StandardDocument): Comparison {
  const found = comparedItems(before.blocks, after.blocks, []);
  const items = found.flatMap(({ kind, ...item }) => (kind === "SAME" ? [] : [{ ...item, kind }]));
  return {
    facts: comparedFacts(before, after),
    items,
    unchanged: found.length - items.length,
  };
}

type Found = Omit<ItemChange, "kind"> & { kind: ItemChange["kind"] | "SAME" };

function comparedItems(
  before: readonly StandardItem[],
  after: readonly StandardItem[],
  path: readonly string[],
): Found[] {
  const level = ITEM_LEVELS[path.length];
  if (!level) return [];
  const codes = [...new Set([...before, ...after].map(({ code }) => code))];
  return codes.flatMap((code) => {
    const old = before.find((item) => item.code === code);
    const recent = after.find((item) => item.code === code);
    const here = [...path, code];
    const sides = { before: old ? sideOf(old) : null, after: recent ? sideOf(recent) : null };
    return [
      { ...sides, level, place: here.join(" · "), kind: kindOf(sides) },
      ...comparedItems(old?.items ?? [], recent?.items ?? [], here),
    ];
  });
}

const sideOf = ({ label, provisional, option, options }: StandardItem): Side => ({
  label,
  provisional,
  option: option ?? "",
  options: options.map((one) => `${one.label}${one.provisional ? " (provisoire)" : ""}`).join(", "),
});

function kindOf({ before, after }: Compared): Found["kind"] {
  if (!before) return "ADDED";
  if (!after) return "REMOVED";
  if (JSON.stringify(before) === JSON.stringify(after)) return "SAME";
  const words = { ...before, provisional: after.provisional };
  return JSON.stringify(words) === JSON.stringify(after) ? "MARKED" : "CHANGED";
}

const day = (text: string) => (isCalendarDay(text) ? formatDay(text) : text);

/** What is said of a registration, in words and in the order of its page. */
export const factsInWords = (document: StandardDocument): [string, string][] => [
  ["Code au répertoire", document.rncpCode],
  ["Intitulé", document.title],
  ["Sigle", document.acronym],
  ["Niveau", String(document.level ?? "")],
  ["Niveau du cadre européen", String(document.europeanLevel ?? "")],
  [
    "Spécialités (NSF)",
    document.specialties.map(({ code, label }) => `${code} – ${label}`).join("\n"),
  ],
  [
    "Certificateurs",
    document.awardingBodies
      .map(({ legalName, tradeName }) => (tradeName ? `${legalName} (${tradeName})` : legalName))
      .join("\n"),
  ],
  ["Fonctions visées", document.occupations.join("\n")],
  [
    "Date de la décision d’enregistrement",
    `${day(document.registeredOn)}${document.registeredOnOfficial || !document.registeredOn ? "" : ", à confirmer"}`,
  ],
  ["Source de cette date", document.registeredOnSource],
  ["Échéance", day(document.expiresOn)],
  ["Source du texte", document.textSource],
];

/** The rule of award as a sentence, and where it is from. */
export const ruleInWords = (document: StandardDocument): [string, string][] => [
  ["Règle d’obtention", document.awardRule.all.length > 0 ? ruleSentence(document.awardRule) : ""],
  ["Source de la règle", document.awardRuleSource],
];

function comparedFacts(before: StandardDocument, after: StandardDocument): FactChange[] {
  const words = (document: StandardDocument) => [
    ...factsInWords(document),
    ...ruleInWords(document),
  ];
  const recent = new Map(words(after));
  return words(before)
    .map(([name, old]) => ({ name, before: old, after: recent.get(name) ?? "" }))
    .filter((fact) => fact.before !== fact.after);
}
