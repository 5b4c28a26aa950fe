export type Word = { english: string; french: string; meaning: string };

/** One word a line: in the code | in French | what it is. */
export const wordsOf = (text: string): Word[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [english = "", french = "", meaning = ""] = line.split("|").map((cell) => cell.trim());
      return { english, french, meaning };
    });

export type Chapter = { owns: string; nouns: readonly Word[]; verbs: readonly Word[] };

/** What a context owns, with the words that are its own. */
export const chapter = (owns: string, nouns = "", verbs: readonly Word[] = []): Chapter => ({
  owns,
  nouns: nouns ? wordsOf(nouns) : [],
  verbs,
});
