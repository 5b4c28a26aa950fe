import { z } from "zod";
import {
  employerFits,
  employerWords,
  evidenceWords,
  NO_BLOCK,
  type RouteAnswers,
  situationWords,
  UNSURE_OF_BLOCKS,
} from "./route-choice";
import { routeFaults } from "./route-choice.labels";

const NAMES = ["situation", "employeur", "blocs", "atouts"] as const;
export type RouteQuestion = (typeof NAMES)[number];

type Asked = Record<string, string | string[] | undefined>;

/** What the address holds: nothing yet, answers, or answers with what is wrong with them. */
export type ReadAnswers = {
  given: Readonly<Record<RouteQuestion, readonly string[]>>;
  answers: RouteAnswers | null;
  faults: Readonly<Partial<Record<RouteQuestion, string[]>>>;
};

/** One of the words of a question; a word that is none of them, none or several are answered alike. */
const oneOf = <W extends Record<string, string>>(words: W, fault: string) =>
  z
    .tuple([z.enum(Object.keys(words) as [keyof W & string], fault)], fault)
    .transform(([word]) => words[word]);

const blocksAmong = (codes: readonly string[]) =>
  z
    .array(z.enum([NO_BLOCK, UNSURE_OF_BLOCKS, ...codes], routeFaults.blocs))
    .min(1, routeFaults.blocs)
    .refine((given) => !given.includes(NO_BLOCK) || given.every((word) => word === NO_BLOCK), {
      error: routeFaults.blocsContradict,
    })
    .transform((given) => ({
      held: codes.filter((code) => given.includes(code)),
      isUnsure: given.includes(UNSURE_OF_BLOCKS),
    }));

/** Who answers: that the two contradict one another is told with whatever else is missing. */
const personSchema = z
  .object({
    situation: oneOf(situationWords, routeFaults.situation),
    employeur: oneOf(employerWords, routeFaults.employeur),
  })
  .transform(({ situation, employeur }) => ({ situation, employer: employeur }))
  .superRefine((person, context) => {
    if (employerFits(person)) return;
    const { employerMissing, employerTooMany } = routeFaults;
    const message = person.situation === "EMPLOYED" ? employerMissing : employerTooMany;
    context.addIssue({ code: "custom", path: ["employeur"], message });
  });

/** What they have, of the blocks of the version shown. */
const holdingSchema = (codes: readonly string[]) =>
  z
    .object({ blocs: blocksAmong(codes), atouts: oneOf(evidenceWords, routeFaults.atouts) })
    .transform(({ blocs, atouts }) => ({ ...blocs, evidence: atouts }));

/** Reads the four questions from an address, where each may be missing, repeated or anything. */
export function readRouteAnswers(asked: Asked, codes: readonly string[]): ReadAnswers {
  const given = {
    situation: all(asked["situation"]),
    employeur: all(asked["employeur"]),
    blocs: all(asked["blocs"]),
    atouts: all(asked["atouts"]),
  };
  if (NAMES.every((name) => asked[name] === undefined)) return { given, answers: null, faults: {} };
  const person = personSchema.safeParse(given);
  const holding = holdingSchema(codes).safeParse(given);
  if (person.success && holding.success)
    return { given, answers: { ...person.data, ...holding.data }, faults: {} };
  const faults = {
    ...(person.error && z.flattenError(person.error).fieldErrors),
    ...(holding.error && z.flattenError(holding.error).fieldErrors),
  };
  return { given, answers: null, faults };
}

const all = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat();
