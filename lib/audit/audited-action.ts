import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import type { SessionEdit, SessionEvent } from "@/lib/jury-sessions/jury-session";

/** Every action of the journal by the kind of thing it is about. A code once written stays: the chain is kept for good. */
export type PortalActions = {
  Accreditation: "recordAccreditation" | "withdrawAccreditation";
  Candidacy:
    | CandidacyEvent
    | "open"
    | "changeAskedBlocks"
    | "recordTraining"
    | "waiveExpiry"
    | "examinePieces"
    | "assignHandler"
    | "writeToSecretariat"
    | "writeToCandidate"
    | "closeExchange"
    | "addNote"
    | "registerWorkplaceCandidate"
    | "assessCompetency"
    | "signGrids"
    | "erase";
  Candidate:
    | "saveIdentity"
    | "checkIdentity"
    | "correctIdentity"
    | "noteHomonyms"
    | "joinPersons"
    | "proposePriorAcquisition"
    | "confirmPriorAcquisition"
    | "endPriorAcquisition";
  Certificate: "issueCertificate" | "issueDuplicate" | "revokeCertificate";
  Company: "registerCompany";
  CompanyGroup: "addCompanyGroup" | "removeCompanyGroup" | "addGroupCompany" | "removeGroupCompany";
  CompanyMember: "inviteCompanyMember" | "endCompanyMembership";
  EquivalenceProposal: "proposeEquivalence" | "confirmEquivalence" | "endEquivalence";
  JurySession: SessionEvent | SessionEdit | "plan";
  Logo: "adoptLogo" | "withdrawLogo";
  Mandate: "grantMandate" | "endMandate" | "addFormerEmployer" | "removeFormerEmployer";
  Organisation: "enrolOrganisation" | "changeOrganisationPeriod";
  OutgoingMessage: "sendMessageAgain";
  Presidency: "recordPresidency" | "endPresidency" | "withdrawPresidency";
  Queue: "retryJob" | "retryMessages";
  Seat: "addSeat" | "changeSeatPeriod";
  Setting: "changeSetting";
  Signatory: "appointSignatory" | "endSignatory" | "removeSignatory";
  StandardDraft:
    | "draftStandard"
    | "editStandard"
    | "proposeStandard"
    | "withdrawStandard"
    | "discardStandard"
    | "publishStandard";
  StoredFile: "keepFile" | "eraseFile";
  User:
    | "register"
    | "confirmRegistration"
    | "eraseUnconfirmedAccount"
    | "invitePerson"
    | "resendInvitation"
    | "openSession"
    | "signOut"
    | "revokeSession"
    | "revokeSessions"
    | "changePassword"
    | "requestPasswordLink"
    | "choosePassword"
    | "requestEmailChange"
    | "confirmEmailChange"
    | "askAddressRecovery"
    | "confirmAddressRecovery"
    | "withdrawAddressRecovery"
    | "proveAddress"
    | "objectToAddressRecovery"
    | "dropAddressRecovery"
    | "lapseAddressRecovery"
    | "recoverAddress"
    | "proposeMembership"
    | "grantMembership"
    | "withdrawMembership"
    | "endMembership"
    | "addSecondFactor"
    | "removeSecondFactor"
    | "drawRecoveryCodes"
    | "useRecoveryCode"
    | "proposeFactorReset"
    | "resetSecondFactor"
    | "withdrawFactorReset"
    | "disableUser"
    | "enableUser";
};

declare module "@/lib/platform/chain/chain" {
  interface AuditedActions extends PortalActions {}
}
