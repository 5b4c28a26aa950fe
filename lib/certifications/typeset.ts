/** A file is typed on an ordinary keyboard; what is shown has French spaces and apostrophes. */
export const typeset = (text: string) =>
  text.replaceAll(/ (?=[:;!?»])/g, "\u00a0").replaceAll("'", "’");
