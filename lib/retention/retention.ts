import { BLANK, DRAFT_STATES, isOpen } from "@/lib/candidacies/phase";
import { CANDIDACY_STATES, type CandidacyState } from "@/lib/candidacies/state";
import {
  CONSULTATION_MONTHS,
  REFUSED_TRIES_DAYS,
  UNCONFIRMED_ACCOUNTS_DAYS,
} from "@/lib/settings/portal";
import type { SettingKey } from "@/lib/settings/setting";

/** What a run erases and counts; a file goes with its draft or its dossier. */
export const ERASED_KINDS = [
  "DRAFT",
  "DOSSIER",
  "FILE",
  "ACCOUNT",
  "CONSULTATION",
  "REFUSED_TRY",
] as const;
export type ErasedKind = (typeof ERASED_KINDS)[number];
/** What has a duration of its own. */
export type KeptKind = Exclude<ErasedKind, "FILE">;
export type Unit = "years" | "months" | "days";

type Term = {
  setting: SettingKey;
  unit: Unit;
  /** What it is until the setting says otherwise; null where nothing is erased before an administrator has confirmed it. */
  otherwise: number | null;
};

/** How long each is kept (R79, R83), in the order in which a run takes them. The database's `retention_of` knows the first two. */
export const terms = {
  DRAFT: { setting: "retention.draftMonths", unit: "months", otherwise: null },
  DOSSIER: { setting: "retention.dossierYears", unit: "years", otherwise: null },
  ACCOUNT: {
    setting: "retention.unconfirmedAccountsDays",
    unit: "days",
    otherwise: UNCONFIRMED_ACCOUNTS_DAYS,
  },
  CONSULTATION: {
    setting: "retention.logsMonths",
    unit: "months",
    otherwise: CONSULTATION_MONTHS,
  },
  REFUSED_TRY: {
    setting: "retention.refusedTriesDays",
    unit: "days",
    otherwise: REFUSED_TRIES_DAYS,
  },
} as const satisfies Record<KeptKind, Term>;
export const KEPT_KINDS = Object.keys(terms) as KeptKind[];

/** A duration as it stands; one that is not applied erases nothing. */
export type StandingTerm = { kind: KeptKind; length: number; unit: Unit; isApplied: boolean };

/** What is kept of a candidacy, by kind: the states in which its time runs. The database's `ended_at` says the same. */
export const keptStates = {
  DRAFT: DRAFT_STATES,
  DOSSIER: CANDIDACY_STATES.filter((state) => !isOpen(state) && state !== BLANK),
} as const satisfies Partial<Record<KeptKind, readonly CandidacyState[]>>;
export type CandidacyKind = keyof typeof keptStates;

/** What keeps a draft or a dossier beyond its duration; the database's `retention_hold` decides it. */
export const HOLDS = [
  "NOT_TOLD",
  "OTHER_CANDIDACY",
  "ADMISSIBILITY",
  "CLOCK",
  "RESEMBLANCE",
] as const;
export type Hold = (typeof HOLDS)[number];
