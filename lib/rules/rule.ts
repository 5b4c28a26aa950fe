/**
 * How sure a rule is: `official` is read in the text it cites, `deduced` follows from one or is known as others
 * report it, `to confirm` is the portal's choice until the branch has said otherwise (« à confirmer »).
 */
export type Certainty = "official" | "deduced" | "to confirm";
export type Rule = { text: string; source: string; certainty: Certainty };

const ruleOf =
  (certainty: Certainty) =>
  (text: string, source: string): Rule => ({ text, source, certainty });

export const official = ruleOf("official");
export const deduced = ruleOf("deduced");
export const toConfirm = ruleOf("to confirm");
