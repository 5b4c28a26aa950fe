import type { Route } from "next";
import {
  codeAddress,
  factorAddress,
  otherAccountAddress,
  signInAddress,
} from "@/lib/platform/auth/sign-in-address";

export type Href = Route;

const query = (parameters: Record<string, string | undefined>) => {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] =>
    Boolean(pair[1]),
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
};
const candidacy = (id: string, page = "") => `/candidat/candidatures/${id}${page}` as Route;
const standardDraft = (id: string, page = "") => `/secretariat/referentiel/${id}${page}` as Route;
const jurySession = (id: string, page = "") => `/jury/sessions/${id}${page}` as Route;

/** What the list of candidacies is narrowed by; its address says it in French. */
const filterNames = {
  ...{ state: "etat", route: "voie", q: "q", company: "entreprise" },
  ...{ protection: "protection", handler: "gestionnaire", sort: "tri", after: "apres" },
};
type Filters = { [Name in keyof typeof filterNames]?: string };
const named = (filters: Filters) =>
  Object.entries(filterNames).map(
    ([name, word]) => [word, filters[name as keyof Filters]] as const,
  );

/** Every URL by its English name. `typedRoutes` turns a dead link into a compile error. */
export const routes = {
  home: "/",
  faq: "/faq",
  chooseRoute: "/choisir-ma-voie" as Route,
  /** What it answers to those who send their answers. */
  routeAdvice: "/choisir-ma-voie#reponse" as Route,
  /** One of its questions. */
  faqEntry: (entry: "travail" | "vae" | "jury" | "metier") => `/faq#${entry}` as Route,
  register: "/inscription",
  registered: "/inscription/envoyee" as Route,
  signIn: signInAddress,
  enterCode: codeAddress,
  otherAccount: otherAccountAddress,
  forgottenPassword: "/mot-de-passe" as Route,
  passwordLinkSent: "/mot-de-passe/envoye" as Route,
  invitation: (id: string, secret?: string) =>
    `/invitation/${id}${query({ cle: secret })}` as Route,
  confirmEmail: (id: string, secret?: string) =>
    `/confirmer/${id}${query({ cle: secret })}` as Route,
  help: "/aide" as Route,
  /** Answers « ?q= » with the communes whose name begins so. */
  communes: "/api/communes" as Route,
  verify: "/verifier" as Route,
  verification: (code: string) => `/verifier/${encodeURIComponent(code)}` as Route,
  accessibility: "/accessibilite",
  privacy: "/donnees-personnelles",
  legal: "/mentions-legales",

  /** Where a person lands after signing in: leads on to their space. */
  start: "/espace" as Route,
  account: "/compte" as Route,
  secondFactor: factorAddress,
  secondFactorSetup: "/compte/double-authentification/activation" as Route,
  ownConsultations: "/compte/consultations" as Route,
  messages: "/messages" as Route,
  message: (id: string) => `/messages/${id}` as Route,
  messageList: (filters: { apres?: string }) => `/messages${query(filters)}` as Route,
  file: (id: string) => `/fichiers/${id}` as Route,
  upload: (name: string) => `/api/depots/${name}`,

  candidateHome: "/candidat" as Route,
  candidateIdentity: (next?: string) => `/candidat/identite${query({ suite: next })}` as Route,
  newCandidacy: "/candidat/candidatures/nouvelle" as Route,
  newCandidacyOn: (version: string, former?: string) =>
    `/candidat/candidatures/nouvelle${query({ version, reprise: former })}` as Route,
  candidateCandidacy: (id: string) => candidacy(id),
  candidacyBlocks: (id: string) => candidacy(id, "/blocs"),
  candidacyExperiences: (id: string) => candidacy(id, "/experiences"),
  candidacyExperience: (id: string, experienceId: string) =>
    candidacy(id, `/experiences/${experienceId}`),
  candidacyDocuments: (id: string) => candidacy(id, "/pieces"),
  candidacyNature: (id: string) => candidacy(id, "/nature"),
  candidacySituation: (id: string) => candidacy(id, "/situation"),
  candidacyEducation: (id: string) => candidacy(id, "/formation"),
  experienceProofs: (id: string, experience: string) =>
    candidacy(id, `/experiences/${experience}/justificatifs`),
  candidacyStatements: (id: string) => candidacy(id, "/declarations"),
  candidacyReview: (id: string) => candidacy(id, "/verification"),
  candidacySubmitted: (id: string) => candidacy(id, "/deposee"),
  candidacyConfirmation: (id: string) => candidacy(id, "/confirmation"),
  candidacyAssessment: (id: string) => candidacy(id, "/evaluation"),
  hearingAppointment: (id: string) => candidacy(id, "/entretien"),
  validationFile: (id: string) => candidacy(id, "/validation"),
  workSituation: (id: string, blockId: string) => candidacy(id, `/validation/${blockId}`),
  furtherSituation: (id: string, blockId: string, situationId: string) =>
    candidacy(id, `/validation/${blockId}/${situationId}`),
  validationPresentation: (id: string) => candidacy(id, "/validation/presentation"),
  validationAnnexes: (id: string) => candidacy(id, "/validation/annexes"),
  validationFiled: (id: string) => candidacy(id, "/validation/deposee"),
  validationReview: (id: string) => candidacy(id, "/validation/verification"),

  companyHome: "/entreprise" as Route,
  companyCandidates: "/entreprise/candidats" as Route,
  registerAgain: (after: string) =>
    `/entreprise/candidats/nouveau${query({ suite: after })}` as Route,
  companyCandidatesAfter: (after: string) =>
    `/entreprise/candidats${query({ apres: after })}` as Route,
  companyNewCandidate: "/entreprise/candidats/nouveau" as Route,
  companyCandidate: (id: string) => `/entreprise/candidats/${id}` as Route,
  companyCommittee: (id: string) => `/entreprise/candidats/${id}/comite` as Route,
  companyAssessment: (id: string) => `/entreprise/evaluations/${id}` as Route,
  companyCompetency: (id: string, competencyId: string) =>
    `/entreprise/evaluations/${id}/${competencyId}` as Route,
  companyTeam: "/entreprise/equipe" as Route,

  secretariatHome: "/secretariat" as Route,
  candidateAside: (id: string, page: "echanges" | "delais") => candidacy(id, `/${page}`),
  secretariatCandidacies: (filters: Filters = {}) =>
    `/secretariat/candidatures${query(Object.fromEntries(named(filters)))}` as Route,
  nextCandidacy: (state: string, after: string) =>
    `/secretariat/candidatures/suivante${query({ etat: state, apres: after })}` as Route,
  deadlines: "/secretariat/delais" as Route,
  secretariatAside: (id: string, page: "gestionnaire" | "echanges" | "delais") =>
    `/secretariat/candidatures/${id}/${page}` as Route,
  secretariatCandidacy: (id: string) => `/secretariat/candidatures/${id}` as Route,
  secretariatIdentity: (id: string) => `/secretariat/candidatures/${id}/identite` as Route,
  secretariatSessions: "/secretariat/sessions" as Route,
  secretariatSessionsAfter: (after: string) =>
    `/secretariat/sessions${query({ apres: after })}` as Route,
  newSession: "/secretariat/sessions/nouvelle" as Route,
  secretariatSession: (id: string) => `/secretariat/sessions/${id}` as Route,
  secretariatDocket: (id: string) => `/secretariat/sessions/${id}/role` as Route,
  secretariatSitting: (id: string) => `/secretariat/sessions/${id}/seance` as Route,
  secretariatCertificates: "/secretariat/certificats" as Route,
  certificateRegister: ({ q, after }: { q?: string; after?: string } = {}) =>
    `/secretariat/certificats${query({ q, apres: after })}#registre` as Route,
  secretariatCertificate: (id: string) => `/secretariat/certificats/${id}` as Route,
  secretariatCompanies: "/secretariat/entreprises" as Route,
  secretariatCompaniesAfter: (after: string) =>
    `/secretariat/entreprises${query({ apres: after })}` as Route,
  companyGroups: "/secretariat/entreprises/groupes" as Route,
  companyGroupsAfter: (after: string) =>
    `/secretariat/entreprises/groupes${query({ apres: after })}` as Route,
  secretariatCompany: (id: string) => `/secretariat/entreprises/${id}` as Route,
  secretariatOrganisations: "/secretariat/organisations" as Route,
  secretariatOrganisation: (id: string) => `/secretariat/organisations/${id}` as Route,
  secretariatStandard: "/secretariat/referentiel" as Route,
  newStandard: "/secretariat/referentiel/nouveau" as Route,
  standardDraft: (id: string) => standardDraft(id),
  standardFacts: (id: string) => standardDraft(id, "/enregistrement"),
  standardRule: (id: string) => standardDraft(id, "/regle"),
  standardItem: (id: string, itemId: string) => standardDraft(id, `/textes/${itemId}`),
  standardComparison: (id: string, versionId: string) =>
    standardDraft(id, `/comparaison/${versionId}`),
  secretariatMessages: "/secretariat/messages" as Route,
  secretariatMessageList: (filters: { etat?: string; apres?: string }) =>
    `/secretariat/messages${query(filters)}` as Route,
  secretariatMessage: (id: string) => `/secretariat/messages/${id}` as Route,
  secretariatStatistics: "/secretariat/statistiques" as Route,

  juryHome: "/jury" as Route,
  juryHomeAfter: (after: string) => `/jury${query({ apres: after })}` as Route,
  jurySession: (id: string) => jurySession(id),
  sessionAppointment: (id: string) => jurySession(id, "/agenda"),
  juryCandidacy: (id: string, candidacyId: string) => jurySession(id, `/dossiers/${candidacyId}`),
  juryDeliberation: (id: string) => jurySession(id, "/deliberation"),
  juryDeliberationEntry: (id: string, entryId: string) =>
    jurySession(id, `/deliberation#${entryId}`),
  jurySessionEntry: (id: string, entryId: string) => jurySession(id, `#${entryId}`),
  juryMinutes: (id: string) => jurySession(id, "/proces-verbal"),

  addressRecovery: (userId: string) => `/adresses/${userId}` as Route,

  accounts: "/administration/comptes" as Route,
  accountList: (filters: { q?: string; apres?: string }) =>
    `/administration/comptes${query(filters)}` as Route,
  newAccount: "/administration/comptes/nouveau" as Route,
  accountPage: (id: string) => `/administration/comptes/${id}` as Route,
  settings: "/administration/parametres" as Route,
  setting: (key: string) => `/administration/parametres#${key}` as Route,
  marks: "/administration/signature" as Route,
  consultations: "/protection-donnees" as Route,
  consultationList: (filters: { [Name in "par" | "dossier" | "du" | "au" | "apres"]?: string }) =>
    `/protection-donnees${query(filters)}` as Route,
  erasureRuns: (filters: { apres?: string } = {}) =>
    `/protection-donnees/effacements${query(filters)}` as Route,
  operations: "/administration/exploitation" as Route,
  retention: (filters: { apres?: string } = {}) =>
    `/administration/conservation${query(filters)}` as Route,
  auditLog: "/administration/journal" as Route,
  refusedTries: (filters: { compte?: string; apres?: string } = {}) =>
    `/administration/journal/refus${query(filters)}` as Route,
  auditLogOf: (filters: { [Name in "par" | "objet" | "du" | "au" | "apres"]?: string }) =>
    `/administration/journal${query(filters)}` as Route,
} as const;

/** A place on a page. */
export const atAnchor = (href: Href, anchor: string) => `${href}#${anchor}` as Href;
