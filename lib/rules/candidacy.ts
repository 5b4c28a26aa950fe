import { deduced, official, toConfirm } from "./rule";

/** The certification, its versions and blocks, and what a candidate may ask for. */
export const candidacyRules = {
  R1: toConfirm(
    "A candidacy refers to exactly one version of the certification, for good once it is submitted.",
    "choice of the portal",
  ),
  R2: official(
    "New candidacies open on a version in force only; who was found admissible or entered training in time keeps the version and its jury; after its last day anybody else goes on by a recorded reason alone.",
    "RNCP sheets (expiry dates); C. trav. L. 6113-9",
  ),
  R3: toConfirm(
    "An item of the référentiel that stands in for the official text is marked « provisoire », on screen and on paper.",
    "choice of the portal",
  ),
  R4: official(
    "Number of blocks and award rule are data of the version; nothing else assumes them.",
    "founding text (two blocks); open data of RNCP41351 (three)",
  ),
  R5: deduced(
    "Of a block with options at least one is chosen; only competencies of no option or of a chosen one count.",
    "founding text (« et/ou »)",
  ),
  R6: official(
    "A candidacy follows one route, VAE or assessment at work, chosen when it is opened.",
    "founding text",
  ),
  R7: official(
    "Only blocks not yet held that still serve the award rule can be requested.",
    "founding text",
  ),
  R8: official(
    "Who holds no block may request all those the award rule needs or, by VAE, a single one.",
    "founding text",
  ),
  R9: official(
    "A block acquired is held for good, once; no later failure takes it back. Of what was acquired before the portal or elsewhere two people of the secretariat vouch.",
    "founding text",
  ),
  R10: toConfirm(
    "A candidate has at most one open candidacy for a block, or for one that counts as it, at a time.",
    "choice of the portal",
  ),
  R11: official(
    "The CQP is obtained once the blocks held satisfy the award rule, whatever routes and dates; a block of another version counts through recorded equivalences, along chains, from their first day on. A certificate delivered elsewhere is not delivered again.",
    "founding text; equivalences are to be recorded by the branch; that chains are followed is a choice of the portal",
  ),
  R12: official(
    "Birth name, first name, sex, date and place of birth are known before a candidacy is opened or confirmed.",
    "schema (XSD) of the Caisse des Dépôts",
  ),
  R13: official(
    "A birth abroad is told by its country, without a French commune or postal code.",
    "schema (XSD) of the Caisse des Dépôts; CERFA 12818*02, rubric 3",
  ),
};
