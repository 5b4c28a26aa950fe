/** Who proposed may not confirm. */
export const SECOND_PERSON =
  "Une autre personne du secrétariat confirme\u00a0: ni qui le propose, ni la personne concernée.";
