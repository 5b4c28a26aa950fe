import { candidacyVerbs, sessionVerbs } from "./verbs";
import { type Chapter, chapter } from "./word";

/** What is spoken of everywhere, from the ground up. */
export const nounChapters = {
  settings: chapter(
    "Every figure and wording the branch has not fixed, with its source.",
    `
    Setting | paramètre | value, source, and who confirmed it when
    `,
  ),
  certifications: chapter(
    "The référentiel, versioned: blocks, competencies and the rule by which the certification is obtained.",
    `
    Certification | certification, CQP | what is awarded
    CertificationVersion | version, enregistrement | one registration at the RNCP, with its own blocks and award rule; published again, another edition under the same code
    StandardDraft | référentiel en préparation | a version before it is published: proposed by one of the secretariat, published by another
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
  backups: chapter(
    "What is kept elsewhere, and whether the portal is being put back to an earlier moment.",
    `
    Backup | sauvegarde | one that ended whole: when, how much; what it holds is elsewhere
    Restoration | restauration | the database put back to an earlier moment; nothing of the storage is swept meanwhile
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
  accounts: chapter(
    "Who someone is: sign-in, sessions, invitations, roles given by name, consultations.",
    `
    User | compte | a person who may sign in, known by an address kept in lower case
    UserSession | session ouverte | one row per open session, read on every request
    SecondFactor | double authentification | the secret by which an application gives codes, sealed
    RecoveryCode | code de récupération | what replaces a code once, a keyed hash of it
    FactorReset | rétablissement d’un accès | a second factor to be taken away, proposed by one administrator and confirmed by another
    Invitation | invitation, lien | a one-use link; its secret is computed, never stored
    Membership | rôle | secretariat, administration or data protection, from a day to another
    MembershipGrant | rôle proposé | what one administrator proposes and another confirms
    AddressRecovery | changement d’adresse par un tiers | the way back of who lost mailbox and password: asked for by others, open to objection for seven days
    AccessLog | journal des consultations | who read what in which capacity, once a day; each download (R79, R80)
    RefusedTry | essai refusé | what was refused, counted by minute; no name, address or place can be read from it
    RateLimit | essais | counts of attempts that slow the next ones
    ProcessedRequest | envoi déjà traité | the key of a form, so that sending it twice acts once
    KeptForm | saisie mise de côté | what a form held when its session had ended or the portal was updated
    Actor | – | who acts, with what ties them to the portal today; a job acts as the clock
    Space | espace | the pages of one relation: candidate, company, jury, secretariat, administration
    `,
  ),
  accreditations: chapter(
    "What the certifying body has accredited a company for (R84).",
    `
    Accreditation | habilitation | of a company, for blocks, between days; withdrawn, never rewritten
    AccreditedBlock | bloc habilité | one block that it names
    `,
  ),
  deadlines: chapter(
    "Legal clocks as data: when each starts, is due and was stopped, and the text that sets it.",
    `
    Deadline | délai | one running or stopped clock of a candidacy or a session (R21–R23, R29)
    Reminder | rappel | that somebody was told of a day before it came, once for each day; insert-only
    `,
  ),
  candidates: chapter(
    "Civil identity as the certificate needs it, and the ledger of the blocks acquired for good.",
    `
    Candidate | candidat(e) | a person with their civil identity (R12, R13)
    Commune | commune | where one may be born in France, by INSEE's official geographic code, former ones included (R12)
    Resemblance | identités semblables | two persons who may be one, until the secretariat says so or notes homonyms
    AcquiredBlock | bloc acquis | a block validated in signed minutes, or taken over with its source; unique and for good (R9)
    `,
  ),
  "jury-sessions": chapter(
    "A session of the jury as such: its life, what may be done to it, and by whom.",
    `
    JurySession | session de jury | one sitting, for both routes
    JurySessionEvent | journal de la session | what happened; insert-only
    Hearing | passage devant le jury | when and where a scheduled candidacy comes before the jury
    `,
    sessionVerbs,
  ),
  candidacies: chapter(
    "One attempt by one route, from its draft to the decision: its states, its journal, its rights.",
    `
    Candidacy | candidature | one attempt at some blocks of one version, by one route
    Route | voie | VAE (validation des acquis de l’expérience) or WORKPLACE (évaluation en situation de travail)
    RouteAdvice | choix de la voie | which routes four answers lead to; nothing of it is kept
    Exchange | échange | what a candidate and the secretariat write to each other about a dossier; a candidate’s waits until it is answered
    InternalNote | note interne | what the secretariat notes of a dossier for itself
    Handler | gestionnaire | who of the secretariat follows a dossier until it ends
    SearchedCandidacy | recherche d’une candidature | the one text that a candidacy is searched by, kept by the database
    RequestedBlock | bloc demandé | a block the candidacy aims at, with the options chosen (R5)
    CandidacyEvent | journal | what happened, by ids and codes alone; insert-only
    TrainingEntry | entrée en formation | the day read from its proof, which protects at work after the registration ends (R2); insert-only
    ExpiryWaiver | poursuite malgré l’échéance | the secretariat goes on for a reason where the law protects nobody (R2)
    Remark | motif, remarque | a text that goes with an event and that people read
    Erasure | effacement | that a dossier was emptied once its time was over; it alone opens the guards, for its texts (R79, R83)
    NumberSeries | numérotation | numbers without gaps, one row a series and year
    Target | – | a row and the version of it that a page showed: an older one is refused
    `,
    candidacyVerbs,
  ),
} satisfies Record<string, Chapter>;
