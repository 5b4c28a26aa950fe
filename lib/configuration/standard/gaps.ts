import { awardRuleFault } from "@/lib/certifications/award-rule";
import { awardRuleFaults } from "@/lib/certifications/award-rule.labels";
import type {
  ItemLevel,
  StandardDocument,
  StandardItem,
} from "@/lib/certifications/standard-document";
import { isCalendarDay } from "@/lib/platform/shared/calendar";
import { itemLabels, partLabels } from "./standard.labels";
import { levelBelow } from "./tree";

/** What a draft lacks before it may be proposed: where it is filled in, and a sentence. */
export type Gap = { page: "facts" | "rule" | "item"; itemId: string | null; sentence: string };

const fact = (sentence: string): Gap => ({ page: "facts", itemId: null, sentence });

/** Everything that is still to be filled in before a draft may be published; empty for one that may. */
export const gapsOf = (document: StandardDocument): Gap[] => [
  ...factGaps(document),
  ...(document.blocks.length === 0
    ? [
        {
          page: "item",
          itemId: null,
          sentence: "Ajoutez au moins un bloc de compétences.",
        } as const,
      ]
    : []),
  ...document.blocks.flatMap((block) => itemGaps(block, "block", block)),
  ...ruleGaps(document),
];

function factGaps(document: StandardDocument): Gap[] {
  const { rncpCode, title, acronym, level, europeanLevel, registeredOn, expiresOn } = document;
  const missing: [boolean, string][] = [
    [/^RNCP\d+$/.test(rncpCode), "Le code au répertoire est à compléter."],
    [title !== "" && acronym !== "", "L’intitulé et le sigle sont à compléter."],
    [level !== null && europeanLevel !== null, "Le niveau est à compléter."],
    [document.specialties.length > 0, "La spécialité (NSF) est à compléter."],
    [document.awardingBodies.length > 0, "Les certificateurs sont à compléter."],
    [
      isCalendarDay(registeredOn) && isCalendarDay(expiresOn) && registeredOn < expiresOn,
      "Les dates d’enregistrement et d’échéance sont à compléter, la seconde après la première.",
    ],
    [document.registeredOnSource !== "", "La source de la date d’enregistrement est à compléter."],
    [document.textSource !== "", "La source du texte est à compléter."],
  ];
  return missing.flatMap(([holds, sentence]) => (holds ? [] : [fact(sentence)]));
}

function itemGaps(item: StandardItem, level: ItemLevel, block: StandardItem): Gap[] {
  const gap = (what: string): Gap => ({
    page: "item",
    itemId: item.id,
    sentence: `${itemLabels[level]} ${block === item ? item.code : `${block.code}, ${item.code}`}\u00a0: ${what}`,
  });
  const below = levelBelow(level);
  const isOptionKnown =
    item.option === null || block.options.some(({ code }) => code === item.option);
  return [
    ...(level === "block" && !/^BC\d{2}$/.test(item.code)
      ? [gap("son code s’écrit BC01, BC02…")]
      : []),
    ...(item.label === "" ? [gap("son texte est à compléter.")] : []),
    ...(isOptionKnown ? [] : [gap("son option n’est pas de ce bloc.")]),
    ...(below && item.items.length === 0 ? [gap(`${partLabels[below]} sont à compléter.`)] : []),
    ...(below ? item.items.flatMap((part) => itemGaps(part, below, block)) : []),
  ];
}

function ruleGaps({ awardRule, awardRuleSource, blocks }: StandardDocument): Gap[] {
  const fault = awardRuleFault(
    awardRule,
    blocks.map(({ code }) => code),
  );
  return [
    ...(fault ? [`Règle d’obtention\u00a0: ${awardRuleFaults[fault]}`] : []),
    ...(awardRuleSource === "" ? ["La source de la règle d’obtention est à compléter."] : []),
  ].map((sentence) => ({ page: "rule", itemId: null, sentence }));
}
