import { parseArgs } from "node:util";
import { z } from "zod";
import { parisInstant } from "@/lib/platform/shared/calendar";
import { Refusal } from "../launch/process.ts";

type Terminal = { names: readonly string[]; isProduction: boolean; now: Date };

/**
 * Which job the words of `npm run jobs` ask for, and the instant it is to believe: now, or the noon in Paris of the day
 * given. A Refusal says how it is called, or that production runs at its own date.
 */
export function readJobCall(
  words: readonly string[],
  { names, isProduction, now }: Terminal,
): { name: string; now: Date } {
  const usage = `Usage : npm run jobs -- ${names.join(" | ")} [--date AAAA-MM-JJ].`;
  const { name, date } = split(words, usage);
  if (!names.includes(name)) throw new Refusal(usage);
  if (date === undefined) return { name, now };
  if (isProduction)
    throw new Refusal(
      "En production, une tâche s’exécute à la date du jour : --date n’y est pas admis.",
    );
  if (!z.iso.date().safeParse(date).success)
    throw new Refusal(`« ${date} » n’est pas une date. ${usage}`);
  return { name, now: parisInstant(date, "12:00") };
}

function split(words: readonly string[], usage: string): { name: string; date?: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { date: { type: "string" } },
    });
    const [name = "", ...others] = positionals;
    if (others.length === 0) return { name, ...values };
  } catch {
    // an unknown option is answered like a wrong one
  }
  throw new Refusal(usage);
}
