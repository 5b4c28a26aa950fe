import { email, type Grid, open, password, reason, row, signedIn, staff, version } from "../row.ts";

const link = { id: "019a0000-0000-7000-8000-000000000000", secret: "inconnu" };
const target = ({ people }: { people: { otherCandidate: { userId: string } } }) => ({
  userId: people.otherCandidate.userId,
});

export const accountRows = {
  register: open(() => ({ displayName: "Anh Đặng", email, newPassword: password, notice: "on" })),
  signIn: open(() => ({ email, password })),
  enterCode: open(() => ({ oneTimeCode: "123456" })),
  signOut: open(() => ({})),
  confirmRegistration: open(() => ({ ...link, password })),
  confirmEmailChange: open(() => link),
  choosePassword: open(() => ({ ...link, newPassword: password })),
  requestPasswordLink: open(() => ({ email })),

  changePassword: row(signedIn, () => ({ password, newPassword: `${password}-bis` })),
  requestEmailChange: row(signedIn, () => ({ email, password })),
  keepSession: row(signedIn, () => ({})),
  startSecondFactor: row(signedIn, () => ({ password })),
  confirmSecondFactor: row(signedIn, () => ({ oneTimeCode: "123456" })),
  drawRecoveryCodes: row(signedIn, () => ({ password, oneTimeCode: "123456" })),
  giveCode: row(signedIn, () => ({ oneTimeCode: "123456" })),
  removeSecondFactor: row(signedIn, () => ({ password, oneTimeCode: "123456" })),
  revokeOwnSession: row(["self"], ({ session }) => ({ id: session })),

  inviteStaff: row(["administrator"], () => ({
    displayName: "Anh Đặng",
    email,
    kind: "ADMIN",
    password,
  })),
  proposeMembership: row(["administrator"], (world) => ({
    ...{ ...target(world), kind: "SECRETARIAT", password },
  })),
  confirmMembership: row(["administrator"], ({ grant }) => ({ id: grant, password })),
  withdrawMembership: row(["administrator"], ({ grant }) => ({ id: grant })),
  proposeFactorReset: row(["administrator"], (world) => ({ ...target(world), password })),
  confirmFactorReset: row(["administrator"], ({ factorReset }) => ({ id: factorReset, password })),
  withdrawFactorReset: row(["administrator"], ({ factorReset }) => ({ id: factorReset })),
  endMembership: row(["administrator"], ({ staffMembership }) => ({
    ...{ id: staffMembership, password },
  })),
  disableUser: row(["administrator"], (world) => ({ ...target(world), version, password })),
  enableUser: row(["administrator"], (world) => ({ ...target(world), version, password })),
  revokeUserSessions: row(["administrator"], target),
  resendInvitation: row(["administrator"], target),
  retryJob: row(["administrator"], () => ({ queue: "expire" })),
  retryMessages: row(["administrator"], () => ({})),

  askAddressRecovery: row(staff, ({ people }) => ({
    ...{ userId: people.self.userId, email, reason, documentKind: "PASSPORT" },
    ...{ manner: "VIDEO", checkedOn: "2026-11-20", password },
  })),
  confirmAddressRecovery: row(["administrator"], ({ recovery }) => ({ id: recovery, password })),
  withdrawAddressRecovery: row(["administrator"], ({ recovery }) => ({ id: recovery })),
  refuseAddressRecovery: row(["otherCandidate"], ({ recovery }) => ({ id: recovery })),
  proveAddress: open(() => link),
  objectToAddressRecovery: open(() => link),

  openMessage: row(["self"], ({ message }) => ({ id: message })),
  readAllMessages: row(signedIn, () => ({})),
  sendMessageAgain: row(["secretariat", "sessionSecretary"], ({ message }) => ({ id: message })),

  appointSignatory: row(["administrator"], ({ signature }) => ({
    signatureId: signature,
    name: "Camille Exemple",
    capacity: "Présidence",
    startsOn: "2010-01-01",
    endsOn: "2010-12-31",
    password,
  })),
  endSignatory: row(["administrator"], ({ signatory }) => ({
    id: signatory,
    version,
    endsOn: "2026-12-31",
    password,
  })),
  removeSignatory: row(["administrator"], ({ signatory }) => ({ id: signatory, password })),
  adoptLogo: row(["administrator"], ({ waitingLogo }) => ({ fileId: waitingLogo, password })),
  withdrawLogo: row(["administrator"], ({ logo }) => ({ id: logo, password })),
  changeSetting: row(["administrator"], () => ({
    setting: "workplace.committeeMinimum",
    version,
    value: "3",
    source: "accord fictif",
    password,
  })),
} satisfies Grid;
