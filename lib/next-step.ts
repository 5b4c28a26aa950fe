import type { Href } from "./routes";

/** A sentence, or one with what must not be overlooked between what comes before and after it. */
export type Sentence = string | readonly [before: string, emphasis: string, after: string];

export type NextStepAction = { label: string; href: Href };

/** What happens now: the one thing to know today, who has to act, until when, what silence means. */
export type NextStep = {
  title: string;
  sentences: readonly Sentence[];
  /** Less pressing: how the person will be told. */
  aside?: string | undefined;
  action?: NextStepAction | undefined;
};
