import { CONTEXTS, type Context, glossary } from "@/lib/glossary";
import type { Word } from "@/lib/glossary/word";
import { housePage } from "./house-page";
import { lifecyclesOf } from "./lifecycles";
import { rightsOf } from "./rights";
import { rulesPage } from "./rules-page";

const section = (title: string, text: string | undefined): string[] =>
  text ? [`## ${title}`, text] : [];

function table(words: readonly Word[]): string | undefined {
  if (words.length === 0) return undefined;
  const rows = words.map(
    ({ english, french, meaning }) => `| \`${english}\` | ${french} | ${meaning} |`,
  );
  return ["| In the code | In French | What it is |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The README of a context: what it owns, its words, its lifecycles, its rights. */
function readmeOf(context: Context): string {
  const parts = [
    `# ${context}`,
    glossary[context].owns,
    "Written by `npm run docs` from the code: change the code, not this file.",
    ...section("Words", table(glossary[context].nouns)),
    ...section("Verbs", table(glossary[context].verbs)),
    ...section("Lifecycles", lifecyclesOf[context]),
    ...section("Rights", rightsOf(context)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Every generated file with its text. */
export const readmes = (): { file: string; text: string }[] => [
  ...CONTEXTS.map((context) => ({ file: `lib/${context}/README.md`, text: readmeOf(context) })),
  { file: "lib/README.md", text: housePage },
  { file: "lib/rules.md", text: rulesPage },
];
