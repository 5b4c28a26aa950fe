import type { Context } from "@/lib/glossary";
import { cast } from "./cast";
import { type AskedRight, type PolicyTable, policyTables } from "./policies";

const relations = Object.keys(cast);
const holders = ({ holds }: AskedRight): string[] =>
  Object.entries(cast).flatMap(([relation, actor]) => (holds(actor) ? [relation] : []));

type Line = { label: string; holders: string[] };

/** One line a right; where the situations differ, one for each in which somebody has it. */
function linesOf({ rights }: PolicyTable): Line[] {
  const names = [...new Set(rights.map(({ name }) => name))];
  return names.flatMap((name) => {
    const lines = rights
      .filter((right) => right.name === name)
      .map((right) => ({
        label: `\`${name}\` ${right.situation}`.trim(),
        holders: holders(right),
      }));
    const [first] = lines;
    const isOne = first && lines.every((line) => line.holders.join() === first.holders.join());
    return isOne
      ? [{ ...first, label: `\`${name}\`` }]
      : lines.filter((line) => line.holders.length > 0);
  });
}

function matrix(file: string, lines: readonly Line[]): string {
  const shown = relations.filter((relation) =>
    lines.some((line) => line.holders.includes(relation)),
  );
  const others = relations.filter((relation) => !shown.includes(relation));
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `### \`${file}\``,
    "",
    row(["Right", ...shown]),
    row(["---", ...shown.map(() => ":-:")]),
    ...lines.map((line) =>
      row([line.label, ...shown.map((relation) => (line.holders.includes(relation) ? "✓" : ""))]),
    ),
    ...(others.length > 0 ? ["", `No right at all: ${others.join(", ")}.`] : []),
  ].join("\n");
}

/** Who may do what in a context, computed by asking each policy of one actor of each relation. */
export function rightsOf(context: Context): string {
  const tables = policyTables.filter((policy) => policy.context === context);
  return [...Map.groupBy(tables, ({ file }) => file)]
    .map(([file, parts]) => matrix(file, parts.flatMap(linesOf)))
    .join("\n\n");
}
