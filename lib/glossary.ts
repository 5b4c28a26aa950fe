import { candidacyVerbs, sessionVerbs } from "./glossary/verbs";
import { type Word, wordsOf } from "./glossary/word";

/** The folders of `lib/` that speak the language of the field, in the order one meets them. */
export const CONTEXTS = [
  "accounts",
  "certifications",
  "candidates",
  "candidacies",
  "vae",
  "companies",
  "assessments",
  "juries",
  "certificates",
  "deadlines",
  "documents",
  "messages",
  "audit",
  "settings",
] as const;
export type Context = (typeof CONTEXTS)[number];

type Chapter = { owns: string; nouns: readonly Word[]; verbs: readonly Word[] };

const chapter = (owns: string, nouns: string, verbs: readonly Word[] = []): Chapter => ({
  owns,
  nouns: wordsOf(nouns),
  verbs,
});

/** Every word of the code with the French one that users read: each table of the database, each event of a lifecycle. */
export const glossary: Record<Context, Chapter> = {
  accounts: chapter(
    "Who someone is: sign-in, sessions, invitations, roles given by name, consultations.",
    `
    User | compte | a person who may sign in, known by an address kept in lower case
    UserSession | session ouverte | one row per open session, read on every request
    Invitation | invitation, lien | a one-use link; its secret is computed, never stored
    Membership | rôle | secretariat or administration, from a day to another
    AccessLog | journal des consultations | who opened which dossier, kept twelve months (R79, R80)
    RateLimit | essais | counts of attempts that slow the next ones
    ProcessedRequest | envoi déjà traité | the key of a form, so that sending it twice acts once
    KeptForm | saisie mise de côté | what a form held when its session had ended
    Actor | – | who acts, with what ties them to the portal today; a job acts as the clock
    Space | espace | the pages of one relation: candidate, company, jury, secretariat, administration
    `,
  ),
  certifications: chapter(
    "The référentiel, versioned: blocks, competencies and the rule by which the certification is obtained.",
    `
    Certification | certification, CQP | what is awarded
    CertificationVersion | version, enregistrement | one registration at the RNCP, with its own blocks and award rule
    CompetencyBlock | bloc de compétences | the part that can be acquired by itself
    Activity | activité | a part of a block
    Competency | compétence | what is assessed
    Criterion | critère | what shows a competency
    BlockEquivalence | équivalence | a block of one version that counts as a block of another (R11)
    AwardRule | règle d’obtention | the blocks that make the certification: data, never code (R4)
    Outcome | validation totale, partielle, absence | what a decision amounts to, derived (R58)
    Standard | référentiel | blocks, activities, competencies and criteria of a version, official or provisional (R3)
    Ledger | blocs acquis | the blocks a candidate holds as blocks of one version, equivalences included (R11)
    `,
  ),
  candidates: chapter(
    "Civil identity as the certificate needs it, and the ledger of the blocks acquired for good.",
    `
    Candidate | candidat(e) | a person with their civil identity (R12, R13)
    AcquiredBlock | bloc acquis | a block validated in signed minutes, or taken over with its source; unique and for good (R9)
    `,
  ),
  candidacies: chapter(
    "One attempt by one route, from its draft to the decision: its states, its journal, its rights.",
    `
    Candidacy | candidature | one attempt at some blocks of one version, by one route
    Route | voie | VAE (validation des acquis de l’expérience) or WORKPLACE (évaluation en situation de travail)
    RequestedBlock | bloc demandé | a block the candidacy aims at, with the options chosen (R5)
    CandidacyEvent | journal | what happened, by ids and codes alone; insert-only
    Remark | motif, remarque | a text that goes with an event and that people read
    Erasure | effacement | that a dossier was emptied once its time was over; it alone opens the guards, for its texts (R79, R83)
    NumberSeries | numérotation | numbers without gaps, one row a series and year
    Target | – | a row and the version of it that a page showed: an older one is refused
    `,
    candidacyVerbs,
  ),
  vae: chapter(
    "The VAE route: recevabilité with its two months, then the validation file the jury reads.",
    `
    AdmissibilityFile | dossier de recevabilité | what the request declares, after CERFA 12818
    Experience | expérience | an activity in direct relation with the certification, whatever its duration (R18)
    RequestedPiece | pièce demandée | what the secretariat asks for, once, with a deadline (R22)
    AdmissibilityDecision | décision de recevabilité | admissible with the gap analysis, or not, with reasons (R25, R26)
    AdmissibilityDecisionBlock | bloc de la décision | a block the decision covers
    ValidationFile | dossier de validation | one edition of what the jury reads
    WorkSituation | situation de travail | what the candidate tells of their work, one per requested block
    Request | demande | the draft once submitted, up to the decision on it
    Statement | déclaration sur l’honneur | one of the three the CERFA asks for; to swear is to tick them (R16)
    Silence | silence | the two months’ answer when nobody gives one (R23)
    Lapse | caducité | an admission that no step followed (R27)
    Edition | édition | a validation file as filed once; returned, it is followed by another
    Annex | annexe | a file joined to the validation file; a proof is joined to the request
    `,
  ),
  companies: chapter(
    "The employers and who acts for them.",
    `
    Company | entreprise | an employer, by SIRET
    CompanyMember | membre de l’entreprise | MANAGER (responsable) or EVALUATOR (évaluateur), dated
    `,
  ),
  assessments: chapter(
    "The route at work: committee, grids, signatures, the candidate’s observations.",
    `
    Assessment | évaluation | the assessment of one candidacy at work
    EvaluationCommittee | comité d’évaluation | who assesses, constituted by the company (R40)
    CommitteeMember | membre du comité | one of them; one chairs
    AssessmentGrid | grille d’évaluation | one per requested block
    CompetencyAssessment | niveau | the committee’s level for a competency (R42, R43)
    Observation | observation | what a member of the committee saw, on which day and in which situation (R41)
    GridSignature | signature | a member’s signature over the hash of the grids (R45)
    Round | tour de signatures | from grids closed to grids reopened; a signature counts in its own alone
    Reading | lecture | the grids as signed, for who may read them
    `,
  ),
  juries: chapter(
    "The joint jury: seats and mandates, sessions, links of interest, decisions, minutes.",
    `
    Side | collège | EMPLOYERS or EMPLOYEES
    Organisation | organisation | employers’ organisation or representative union (R49)
    Seat | siège | one place of an organisation on the jury
    Mandate | mandat | one person on one seat, titular or substitute, inside their CPNFPE mandate (R50–R52)
    Presidency | présidence | one mandate for a period, elected by the jury (R53, R54)
    JurySession | session de jury | one sitting, for both routes
    JurySessionEvent | journal de la session | what happened; insert-only
    Attendance | présence | a member summoned to a session, present or not
    DocketEntry | inscription au rôle | one candidacy before one session
    Interest | lien | what a member declares, or the portal finds, of a link with a candidate (R35)
    BlockDecision | décision | validated or not, per block; frozen with the minutes
    Minutes | procès-verbal | what the session decided, signed by both sides (R59, R60)
    MinutesSignature | signature | a member’s signature over the minutes’ hash
    Docket | rôle | the entries of a session, in the order they are heard
    Sitting | séance | the session’s day: who is there, who presides, who was heard
    Interview | entretien | a VAE candidate heard by the jury, excused or absent: without it no decision
    Hearing | passage devant le jury | when and where a scheduled candidacy comes before the jury
    Summons | convocation | the notice to members and candidates
    Presiding | présidence de séance | whoever does the president’s acts that day
    Recusal | déport | a member linked to a candidate neither reads nor decides that entry (R35)
    Composition | composition | what a sitting must be to decide, checked in order, each fault with its remedy
    `,
    sessionVerbs,
  ),
  certificates: chapter(
    "What is issued after signed minutes, its register and its public verification.",
    `
    Certificate | parchemin (FULL), attestation de bloc (BLOCK) | carries its own copy of what it prints; insert-only (R65–R70)
    Revocation | révocation | for good, with a reason; a new certificate may follow
    Mention | mention obligatoire | one of the eight a certificate must print, confirmed with its source (R66)
    Award | document à délivrer | what a decided candidacy gives right to
    `,
  ),
  deadlines: chapter(
    "Legal clocks as data: when each starts, is due and was stopped, and the text that sets it.",
    `
    Deadline | délai | one running or stopped clock of a candidacy or a session (R21–R23, R29)
    `,
  ),
  documents: chapter(
    "Uploads and generated documents: bytes in the storage, rows here, rights by purpose.",
    `
    StoredFile | fichier | one file with its hash; erased, never rewritten
    `,
  ),
  messages: chapter(
    "What the portal writes to people: kind and parameters, rendered at each reading.",
    `
    OutgoingMessage | message | written in the causing transaction, delivered by the queue
    `,
  ),
  audit: chapter(
    "The chain of everything that was done.",
    `
    AuditEntry | entrée du journal | ids, codes and hashes; its HMAC covers the entry before it
    `,
  ),
  settings: chapter(
    "Every figure and wording the branch has not fixed, with its source.",
    `
    Setting | paramètre | value, source, and who confirmed it when
    `,
  ),
};
