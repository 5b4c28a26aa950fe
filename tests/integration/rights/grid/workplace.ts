import {
  committee,
  email,
  type Grid,
  password,
  reason,
  row,
  seen,
  staff,
  version,
} from "../row.ts";
import type { World } from "../world.ts";

const own = ({ work: id }: World) => ({ id, version, seen });
const reasoned = (world: World) => ({ ...own(world), reason });
const invited = ({ registered: id }: World) => ({ id, version });
const invitation = ({ companies }: World) => ({
  ...{ companyId: companies.own, name: "Anh Đặng", email, role: "EVALUATOR" },
});
const seats = (world: World) => ({
  ...own(world),
  chair: world.people.committeeChair.userId,
  [`function-${world.people.committeeChair.userId}`]: "TUTOR",
});
const company = {
  name: "La Poste",
  siret: "35600000000048",
  idcc: "1672",
  city: "Nîmes",
  managerName: "Anh Đặng",
  managerEmail: email,
};
const chair = ["committeeChair"] as const;

export const workplaceRows = {
  registerCompany: row(staff, () => company),
  addCompanyGroup: row(staff, () => ({ name: "Groupe La Poste" })),
  removeCompanyGroup: row(staff, ({ companies }) => ({ id: companies.emptyGroup })),
  addGroupCompany: row(staff, ({ companies }) => ({
    ...{ groupId: companies.emptyGroup, name: "La Poste", siren: "356 000 000" },
  })),
  removeGroupCompany: row(staff, ({ companies }) => ({ id: companies.groupCompany })),
  recordAccreditation: row(staff, ({ companies, certification }) => ({
    ...{ companyId: companies.own, reference: "Convention 12", startsOn: "2026-01-01" },
    "blocks[]": [certification.block],
  })),
  withdrawAccreditation: row(staff, ({ companies }) => ({ id: companies.accreditation, reason })),
  inviteTeamMember: row(["manager", ...staff], invitation),
  inviteCompanyMember: row(["manager", ...staff], invitation),
  endTeamMembership: row(["manager", ...staff], ({ membership: id }) => ({ id })),
  endCompanyMembership: row(["manager", ...staff], ({ membership: id }) => ({ id })),
  registerWorkplaceCandidate: row(["manager"], ({ companies }) => ({
    ...{ companyId: companies.own, name: "Anh Đặng", email, "blocks[]": ["BC01"] },
  })),
  cancelRegistration: row(["manager"], invited),

  confirmCandidacy: row(["self"], invited),
  declineCandidacy: row(["self"], invited),
  openAssessment: row(staff, own),
  refuseRegistration: row(staff, reasoned),
  saveTrainingEntry: row(staff, ({ work: id, trainingProof: fileId }) => ({
    ...{ id, fileId, enteredOn: "2026-01-05", provider: "IFPASS" },
  })),
  waiveExpiry: row(staff, ({ work: id }) => ({ id, reason, password })),

  constituteCommittee: row(["manager"], seats),
  changeCommittee: row(["manager"], (world) => ({ ...seats(world), reason })),
  assessCompetency: row(committee, ({ work: id, certification }) => ({
    ...{ id, competencyId: certification.competency, version: "0", level: "ACQUIRED" },
  })),
  closeGrids: row(chair, own),
  reopenGrids: row(chair, reasoned),
  signGrids: row(committee, ({ work: id }) => ({ id, textHash: seen, password })),
  acknowledgeAssessment: row(["self"], own),
  transmitAssessment: row(chair, own),
  acceptAssessment: row(staff, own),
  returnToCommittee: row(staff, reasoned),
  endByCompany: row(["manager", ...staff], reasoned),
  endBySecretariat: row(["manager", ...staff], reasoned),

  issueCertificate: row(staff, ({ work: candidacyId }) => ({ candidacyId, version, password })),
  issueDuplicate: row(staff, ({ certificate: certificateId }) => ({
    ...{ certificateId, reason: "Document perdu", password },
  })),
  revokeCertificate: row(staff, ({ certificate: certificateId }) => ({
    ...{ certificateId, reason, password },
  })),
} satisfies Grid;
