import { journeyChapters } from "./glossary/journeys";
import { nounChapters } from "./glossary/nouns";
import { viewChapters } from "./glossary/views";
import type { Chapter } from "./glossary/word";

const chapters = { ...nounChapters, ...journeyChapters, ...viewChapters };

export type Context = keyof typeof chapters;

/** Every word of the code with the French one that users read: each table of the database, each event of a lifecycle. */
export const glossary: Record<Context, Chapter> = chapters;

/** The folders of `lib/` that speak the language of the field, from the ground up. */
export const CONTEXTS = Object.keys(chapters) as Context[];
