import { type Chapter, chapter } from "./word";

/** What is done with the nouns: one journey a folder. */
export const journeyChapters = {
  identity: chapter(
    "The check that somebody is who they say: civil identity, its document, its correction.",
  ),
  acquisitions: chapter(
    "What counts besides the decisions of this portal: blocks acquired before it or elsewhere, and equivalences between versions. One person of the secretariat records, another confirms.",
    `
    PriorAcquisition | acquis antérieur | blocks acquired before the portal or elsewhere, recorded from their proof; once confirmed the ledger takes them
    PriorAcquisitionBlock | bloc d’un acquis antérieur | one of its blocks, with its options
    EquivalenceProposal | équivalence proposée | a decision of equivalence as it is recorded; it counts once another has confirmed it
    `,
  ),
  vae: chapter(
    "The VAE route: recevabilité with its two months, then the validation file the jury reads.",
    `
    AdmissibilityFile | dossier de recevabilité | what the request declares, after CERFA 12818
    GapAnalysis | analyse au regard du référentiel | what the experience shows of a requested block, competency by competency; the annex of the decision
    PieceVerdict | verdict sur une pièce | what the secretariat has found of one piece of a request: accepted, or to be replaced and why
    Accommodation | aménagement | what a disability asks for, apart from the dossier, for the candidate and the secretariat alone
    Experience | expérience | an activity in direct relation with the certification, whatever its duration (R18)
    ExperienceProof | justificatif d’une expérience | that a proof of the request is about this experience
    RequestedPiece | pièce demandée | what the secretariat asks for, once, with a deadline (R22)
    AdmissibilityDecision | décision de recevabilité | admissible with the gap analysis, or not, with reasons (R25, R26)
    AdmissibilityDecisionBlock | bloc de la décision | a block the decision covers
    ValidationFile | dossier de validation | one edition of what the jury reads
    WorkSituation | situation de travail | what the candidate tells of their work, one at least per requested block
    Request | demande | the draft once submitted, up to the decision on it
    Statement | déclaration sur l’honneur | one of the three the CERFA asks for; to swear is to tick them (R16)
    Silence | silence | the two months’ answer when nobody gives one (R23)
    Lapse | caducité | an admission that no step followed (R27)
    Edition | édition | a validation file as filed once; returned, it is followed by another
    Coverage | compétences illustrées | which competencies of a block its work situations show, as the candidate ticks them: an aid, never a condition
    WholeFile | dossier entier | a validation file printed from its first line to its last when it is filed, beside its receipt
    Annex | annexe | a file joined to the validation file; a proof is joined to the request
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
    "The joint jury: seats and mandates, the docket, links of interest, decisions, minutes.",
    `
    Side | collège | EMPLOYERS or EMPLOYEES
    Organisation | organisation | employers’ organisation or representative union (R49)
    Seat | siège | one place of an organisation on the jury
    Mandate | mandat | one person on one seat, titular or substitute, inside their CPNFPE mandate (R50–R52)
    FormerEmployer | ancien employeur | where a member worked before: a past link counts too (R35)
    Presidency | présidence | one titular, elected by the jury for their side’s year (R53, R54)
    Attendance | présence | a member summoned to a session, present or not
    AbsenceNotice | absence annoncée | who was summoned and said that they cannot come that day
    DocketEntry | inscription au rôle | one candidacy before one session
    Sitting | séance | the session’s day: who is there, who presides, who was heard
    Interest | lien | what a member declares, or the portal finds, of a link with a candidate (R35)
    BlockDecision | décision | validated or not, per block; frozen with the minutes
    Minutes | procès-verbal | what the session decided, signed by both sides (R59, R60)
    MinutesSignature | signature | a member’s signature over the minutes’ hash
    Docket | rôle | the entries of a session, in the order they are heard
    Interview | entretien | a VAE candidate heard by the jury, excused or absent: without it no decision
    Summons | convocation | the notice to members and candidates
    Presiding | présidence de séance | whoever does the president’s acts that day
    Recusal | déport | a member linked to a candidate neither reads nor decides that entry (R35)
    Composition | composition | what a sitting must be to decide, checked in order, each fault with its remedy
    `,
  ),
  certificates: chapter(
    "What is issued after signed minutes, its register and its public verification.",
    `
    Certificate | parchemin (FULL), attestation de bloc (BLOCK) | carries its own copy of what it prints; insert-only (R65–R70)
    AwaitedCertificate | document attendu | a decided candidacy that gives right to a document nobody has issued yet, kept by the database
    SearchedCertificate | recherche d’un certificat | the one text that a certificate is searched by, kept by the database
    Signatory | signataire | who signs the certificates from a day to another, with the image of their signature and a seal (R66)
    Logo | logo | the mark at the head of letters and certificates, from when to when
    CertificateDuplicate | duplicata | a further document of one certificate, under its number and code (R69)
    Revocation | révocation | for good, with a reason; a new certificate may follow
    Mention | mention obligatoire | one of the eight a certificate must print, confirmed with its source (R66)
    Award | document à délivrer | what a decided candidacy gives right to
    `,
  ),
  companies: chapter(
    "The employers and who acts for them.",
    `
    Company | entreprise | an employer, by SIRET
    CompanyGroup | groupe d’entreprises | companies of one group, as the secretariat keeps it: who works or worked for one is linked to the candidates of another (R35)
    GroupCompany | entreprise d’un groupe | one of its companies, by SIREN, which the portal may know nothing else of
    CompanyMember | membre de l’entreprise | MANAGER (responsable) or EVALUATOR (évaluateur), dated
    `,
  ),
  configuration: chapter(
    "An administrator fixes what the branch has decided, before the eyes of the others.",
  ),
  withdrawal: chapter("A candidate takes a candidacy back, by either route, wherever it stands."),
} satisfies Record<string, Chapter>;
