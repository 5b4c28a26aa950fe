/**
 * How many statements an act may ask of the database, the beginning and the end of its transaction included: who may, the
 * claim of its form, the lock, what it writes, and its entry in the journal.
 */
const MOST = 8;

/** Those that need more: they ask for a password, tell people, or look at more than one row before they write. */
const MORE: Readonly<Record<string, number>> = {
  addExperience: 9,
  addFormerEmployer: 10,
  addGroupCompany: 15,
  addNote: 10,
  askAddressRecovery: 9,
  assignHandler: 9,
  cancelRegistration: 20,
  changeAskedBlocks: 9,
  closeExchange: 10,
  confirmAddressRecovery: 10,
  correctIdentity: 15,
  decideEntry: 24,
  declareInterest: 13,
  declineCandidacy: 21,
  endCompanyMembership: 10,
  endEquivalence: 9,
  endPriorAcquisition: 9,
  endTeamMembership: 10,
  inviteCompanyMember: 18,
  inviteTeamMember: 18,
  planSession: 10,
  proposeEquivalence: 10,
  proposePriorAcquisition: 13,
  recordAccreditation: 11,
  recordAttendance: 9,
  recordInterest: 14,
  recordInterview: 15,
  recordPresiding: 9,
  refuseAddressRecovery: 16,
  register: 14,
  removeAnnex: 12,
  removeCompanyGroup: 9,
  removeDocument: 12,
  removeFormerEmployer: 10,
  removeGroupCompany: 15,
  saveTrainingEntry: 11,
  withdrawAddressRecovery: 15,
  withdrawCandidacy: 22,
  writeToCandidate: 14,
  writeToSecretariat: 12,
};

/** What asks for more than it may, and what the list names that is no act any more. */
export function beyondBudget(counted: Readonly<Record<string, number>>): string[] {
  const gone = Object.keys(MORE).filter((name) => !(name in counted));
  const over = Object.entries(counted).filter(([name, count]) => count > (MORE[name] ?? MOST));
  return [...gone, ...over.map(([name, count]) => `${name}: ${count}`)];
}
