import { rules } from "@/lib/rules";
import { rulePlaces } from "./rule-places";

const { coded, tested } = rulePlaces();
const list = (files: string[] = []) => files.map((file) => `\`${file}\``).join("<br>") || "–";
const rank = ([number]: [string, unknown]) => Number(number.slice(1));

const rows = Object.entries(rules)
  .sort((one, other) => rank(one) - rank(other))
  .map(([number, { text, source, certainty }]) =>
    [number, text, source, certainty, list(coded.get(number)), list(tested.get(number))].join(
      " | ",
    ),
  );

/** Every rule by its number, with its source and the files that name it. */
export const rulesPage = `# Rules

The numbers that code and tests cite, each as it holds in the portal. « Official » is read in the text it cites; « deduced »
follows from one, or is known as others report it; « to confirm » is a choice of the portal until the branch has said
otherwise. The files are those that name the number; a rule without any is not built yet, or holds by the shape of the tables.

Written by \`npm run docs\` from \`lib/rules.ts\` and the code: change them, not this file.

| Number | Rule | Source | How sure | Coded in | Tested in |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join("\n")}
`;
