import { deduced, official, toConfirm } from "./rule";

/** What is issued after signed minutes, and what the Caisse des Dépôts is told of it. */
export const certificateRules = {
  R65: deduced(
    "The parchemin is issued only once signed minutes satisfy the award rule.",
    "founding text",
  ),
  R66: official(
    "It bears the eight mandatory mentions; one that is missing or not confirmed stops the issue.",
    "France compétences, questions and answers on certificates",
  ),
  R67: deduced("It never bears the logo of France compétences.", "France compétences, as reported"),
  R68: deduced(
    "A block acquired gives right to an attestation, a document of its own that names that block alone.",
    "C. trav. R. 335-10 (former); France compétences, as reported",
  ),
  R69: official(
    "A number is never used twice; a duplicate keeps it and bears « Duplicata ».",
    "C. trav. R. 335-10 (former) for the duty; the form is a choice of the portal",
  ),
  R70: deduced(
    "RNCP code, date of decision, NSF codes and level are those of the candidacy's version, not of the one in force.",
    "registration of each version at the RNCP",
  ),
  R71: deduced(
    "The Caisse des Dépôts accepts a certification within three months of its issue.",
    "C. trav. R. 6113-17-2, as reported",
  ),
  R72: official(
    "A file for the Caisse des Dépôts is valid against its schema before it leaves.",
    "Caisse des Dépôts, technical kit",
  ),
  R73: official(
    "A passage accepted is not sent again; one refused is corrected and sent in another file.",
    "Caisse des Dépôts, technical kit",
  ),
  R74: official(
    "The technical id of a certification issued is stable and its own.",
    "schema (XSD) of the Caisse des Dépôts",
  ),
  R75: official(
    "Of a NIR the first thirteen characters leave; its key is checked, then dropped.",
    "schema (XSD) of the Caisse des Dépôts",
  ),
  R76: official(
    "A NIR is encrypted, never logged, never shown whole, and erased some time after acceptance.",
    "C. trav. L. 6113-8; the time is to be confirmed",
  ),
  R77: deduced(
    "A correction that the Caisse des Dépôts asks for is answered within three months.",
    "C. trav. R. 6113-17-2, as reported",
  ),
  R85: official(
    "A passage refused twice is a lasting refusal, with the contacts taken with its holder.",
    "Caisse des Dépôts, news to certificateurs",
  ),
  R86: official(
    "A formal notice is dated and leaves at least sixty days.",
    "C. trav. R. 6113-17-3",
  ),
  R87: deduced(
    "In a file each passage stands under the certification code of its own version.",
    "schema (XSD) of the Caisse des Dépôts",
  ),
};

/** What is known of people: how long, and who reads it. */
export const privacyRules = {
  R78: deduced(
    "A password has twelve characters of four kinds, fourteen of three, or seven words; attempts are slowed, nobody has to change it on a date.",
    "CNIL, recommendation of 2022, as reported",
  ),
  R79: deduced(
    "Consultations are kept six to twelve months.",
    "CNIL, recommendation of 2021, as reported",
  ),
  R80: deduced(
    "Whoever of the secretariat, a company or the jury reads a dossier or a decision, or downloads a file, is logged.",
    "professional secrecy (C. pén. 226-13); CNIL, recommendation of 2021",
  ),
  R81: toConfirm("A company sees its own candidates alone.", "choice of the portal"),
  R82: deduced(
    "A VAE candidacy is never visible to the employer.",
    "VAE by consent and under secrecy (C. trav., part VI, book IV)",
  ),
  R83: toConfirm(
    "Personal data past their term are erased or made anonymous by a job that leaves a report.",
    "GDPR, art. 5; the terms are settings to be confirmed",
  ),
};
