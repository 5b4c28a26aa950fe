import { type Chapter, chapter } from "./word";

/** What looks at all the rest. */
export const viewChapters = {
  audit: chapter(
    "The chain of everything that was done.",
    `
    AuditEntry | entrée du journal | ids, codes and hashes; its HMAC covers the entry before it
    `,
  ),
  reconciliation: chapter(
    "Decisions, ledger, certificates, clocks, files and journal held against one another, each night and by `npm run doctor`.",
  ),
  operations: chapter(
    "Whether the portal lives and does what it should, for whoever runs it: checks, metrics, jobs that failed.",
    `
    Heartbeat | signe de vie | when the worker last said that it is there, by the database’s clock
    BrokenRow | ligne en échec | what a job could not deal with, until a whole run has got by it
    `,
  ),
  downloads: chapter("Who may read which stored file, whatever it is part of."),
  consultations: chapter(
    "Who consulted what (R80): before the data protection officer by name, before each candidate by capacity.",
  ),
  retention: chapter(
    "What is erased once its duration is over, each night, and the report of it (R79, R83).",
    `
    ErasureRun | passage d’effacement | one night’s run, with the durations it went by; insert-only
    ErasureLine | ligne d’un passage | how much one transaction of a run erased; insert-only
    `,
  ),
  statistics: chapter(
    "What the candidacies and the decisions of each year add up to.",
    `
    CandidacyTally | compte de candidatures | one candidacy more or less in a state of a route, kept by the database; summed when read
    DecisionTally | compte de décisions | decisions of a session by version, blocks validated and held before, kept by its last signature; summed when read
    `,
  ),
  dossiers: chapter(
    "One dossier opened whole, by its candidate, by the secretariat or by a juror: by either route.",
  ),
  spaces: chapter("The spaces of the portal and their navigation: links, never rights."),
} satisfies Record<string, Chapter>;
