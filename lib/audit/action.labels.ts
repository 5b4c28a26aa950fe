import { journalLabel } from "@/lib/candidacies/journal.labels";

const subjects: Record<string, string> = {
  Candidacy: "Candidature",
  Candidate: "Candidat",
  Certificate: "Certificat",
  Company: "Entreprise",
  CompanyMember: "Membre d’une équipe",
  JurySession: "Session du jury",
  Mandate: "Mandat",
  Organisation: "Organisation",
  OutgoingMessage: "Message",
  Presidency: "Présidence du jury",
  Seat: "Siège",
  Setting: "Paramètre",
  StoredFile: "Fichier",
  User: "Compte",
};

const sessionActions: Record<string, string> = {
  plan: "Session prévue",
  replaceSecretary: "Secrétaire de session remplacé",
  keepDocket: "Rôle enregistré",
  takeOff: "Dossier retiré du rôle",
  setInterview: "Entretien fixé",
  summon: "Convocations envoyées",
  summonLate: "Convocation tardive envoyée",
  declareInterest: "Lien déclaré par un membre",
  recordInterest: "Déclaration recueillie",
  recordAttendance: "Présences relevées",
  recordPresiding: "Présidence de séance enregistrée",
  recordInterview: "Entretien relevé",
  open: "Séance ouverte",
  decide: "Décision enregistrée",
  closeDeliberation: "Délibération close",
  reopen: "Délibération rouverte",
  drawUpMinutes: "Procès-verbal établi",
  withdrawMinutes: "Procès-verbal retiré",
  sign: "Procès-verbal signé",
  postpone: "Session reportée",
  cancel: "Session annulée",
};

const actions: Record<string, string> = {
  addSeat: "Siège ajouté",
  assessCompetency: "Compétence évaluée",
  changeOrganisationPeriod: "Validité d’une organisation modifiée",
  changePassword: "Mot de passe changé",
  changeSeatPeriod: "Dates d’un siège modifiées",
  changeSetting: "Paramètre modifié ou confirmé",
  checkIdentity: "Identité contrôlée",
  choosePassword: "Mot de passe choisi",
  confirmEmailChange: "Nouvelle adresse confirmée",
  confirmRegistration: "Compte confirmé",
  correctIdentity: "Identité corrigée",
  disableUser: "Compte désactivé",
  enableUser: "Compte réactivé",
  endCompanyMembership: "Accès à une entreprise terminé",
  endMandate: "Mandat terminé",
  endMembership: "Accès retiré",
  endPresidency: "Présidence abrégée",
  enrolOrganisation: "Organisation ajoutée",
  eraseFile: "Fichier effacé",
  grantMandate: "Mandat donné",
  grantMembership: "Accès donné",
  inviteCompanyMember: "Membre d’une équipe invité",
  invitePerson: "Personne invitée",
  issueCertificate: "Certificat délivré",
  keepFile: "Fichier conservé",
  openSession: "Connexion",
  recordPresidency: "Présidence enregistrée",
  register: "Compte créé",
  registerCompany: "Entreprise enregistrée",
  registerWorkplaceCandidate: "Candidat inscrit par l’entreprise",
  requestEmailChange: "Changement d’adresse demandé",
  requestPasswordLink: "Lien de mot de passe demandé",
  resendInvitation: "Invitation renvoyée",
  revokeCertificate: "Certificat révoqué",
  revokeSession: "Session de connexion fermée",
  revokeSessions: "Sessions de connexion fermées",
  saveIdentity: "Identité enregistrée",
  sendMessageAgain: "Message renvoyé",
  signGrids: "Grilles signées",
  signOut: "Déconnexion",
};

/** What kind of thing an entry is about; a kind nobody has named yet keeps its code. */
export const subjectLabel = (subjectType: string): string => subjects[subjectType] ?? subjectType;

/** What an entry of the audit log says, in the past: the same code means one thing of a session, another of a candidacy. */
export function actionLabel(subjectType: string, action: string): string {
  if (subjectType === "JurySession") return sessionActions[action] ?? action;
  return actions[action] ?? (subjectType === "Candidacy" ? journalLabel(action) : action);
}
