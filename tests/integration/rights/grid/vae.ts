import { type Grid, password, reason, row, seen, signedIn, staff, version } from "../row.ts";
import type { World } from "../world.ts";

const own = ({ draft }: World) => ({ candidacyId: draft });
const draft = ({ draft: id }: World) => ({ id, version, seen });
const filed = ({ vae: id }: World) => ({ id, version, seen });
const reasoned = (world: World) => ({ ...filed(world), reason });
const signatory = { signatoryName: "Maud Lenoir", signatoryCapacity: "Responsable", password };

const experience = {
  jobTitle: "Conseillère",
  status: "EMPLOYEE",
  employer: "Assurances du Midi",
  family: "Q",
  workingTime: "FULL",
  startedOn: "2020-01-01",
  activities: "Conseil aux assurés",
};
const part = (world: World) => ({ ...own(world), version: "0" });
const education = { lastClass: "4", highestDiploma: "6" };
const situation = { nationality: "FRENCH", currentSituation: "SEEKING" };
export const identity = {
  sex: "F",
  birthName: "Ñuñez‑O’Connor",
  firstName: "Zoé",
  bornOn: "1992-02-29",
  birthPlace: "Saigon",
  birthCountry: "VN",
  address: "4 rue des Lilas",
  postalCode: "30000",
  city: "Nîmes",
  country: "FR",
};
const analysis = ({ vae: candidacyId, certification }: World) => ({
  ...{ candidacyId, blockId: certification.block, text: "Couvert", version: "1" },
});
const message = ({ vae: id }: World) => ({ id, text: "Bonjour" });
const sworn = { swornNoBan: "on", swornExact: "on", swornLimits: "on" };

export const vaeRows = {
  saveIdentity: row(signedIn, () => identity),
  checkIdentity: row(staff, (world) => ({ ...filed(world), documentKind: "PASSPORT" })),
  correctIdentity: row(staff, ({ vae: id }) => ({
    ...{ ...identity, id, version, documentKind: "PASSPORT", reason },
  })),
  joinPersons: row(staff, ({ resemblance: id, vae: candidacyId }) => ({
    ...{ id, candidacyId, reason, password },
  })),
  noteHomonyms: row(staff, ({ resemblance: id, vae: candidacyId }) => ({
    ...{ id, candidacyId, reason, password },
  })),
  proposePriorAcquisition: row(staff, ({ vae: candidacyId, acquisitionProof: fileId }) => ({
    ...{ candidacyId, fileId, origin: "TAKEN_OVER", "blocks[]": ["RNCP36140BC01"] },
    ...{ source: "CPNFPE, décision n° 12", acquiredOn: "2024-06-12" },
  })),
  confirmPriorAcquisition: row(staff, ({ priorAcquisition: id, vae: candidacyId }) => ({
    ...{ id, candidacyId, password },
  })),
  endPriorAcquisition: row(staff, ({ priorAcquisition: id, vae: candidacyId }) => ({
    ...{ id, candidacyId, reason },
  })),
  proposeEquivalence: row(staff, ({ certification }) => ({
    ...{ fromBlockId: certification.block, toBlockId: certification.otherBlock },
    ...{ source: "CPNFPE, décision n° 12", decidedOn: "2026-01-01", startsOn: "2026-01-01" },
  })),
  confirmEquivalence: row(staff, ({ equivalence: id }) => ({ id, password })),
  endEquivalence: row(staff, ({ equivalence: id }) => ({ id, reason })),
  openVaeCandidacy: row(signedIn, ({ certification }) => ({
    versionId: certification.version,
    "blocks[]": [],
  })),
  changeAskedBlocks: row(["self"], (world) => ({
    ...draft(world),
    "blocks[]": [],
  })),
  reuseAdmissibility: row(["self"], draft),
  addExperience: row(["self"], (world) => ({ ...own(world), ...experience })),
  editExperience: row(["self"], (world) => ({
    ...{ ...own(world), ...experience, id: world.experience, version },
  })),
  keepExperience: row(["self"], (world) => ({
    ...{ ...own(world), ...experience, id: world.experience, version },
  })),
  moveExperience: row(["self"], (world) => ({
    ...{ ...own(world), id: world.experience, direction: "UP" },
  })),
  tieProofs: row(["self"], (world) => ({
    ...{ ...own(world), id: world.experience, "proofIds[]": [] },
  })),
  removeExperience: row(["self"], (world) => ({ ...own(world), id: world.experience, version })),
  removeDocument: row(["self"], (world) => ({ ...own(world), fileId: world.proof })),
  removeAnnex: row(["self"], (world) => ({ ...own(world), fileId: world.proof })),
  saveNature: row(["self"], (world) => ({ ...part(world), nature: "FIRST" })),
  saveCurrentSituation: row(["self"], (world) => ({ ...part(world), ...situation })),
  keepCurrentSituation: row(["self"], (world) => ({ ...part(world), ...situation })),
  saveEducation: row(["self"], (world) => ({ ...part(world), ...education })),
  keepEducation: row(["self"], (world) => ({ ...part(world), ...education })),
  saveStatements: row(["self"], (world) => ({ ...own(world), ...sworn, version })),
  submitCandidacy: row(["self"], draft),
  resubmitCandidacy: row(["self"], draft),
  withdrawCandidacy: row(["self"], draft),

  saveSituation: row(["self"], ({ draft: candidacyId, certification }) => ({
    ...{ candidacyId, blockId: certification.block, title: "Un appel", version: "0" },
  })),
  addSituation: row(["self"], ({ draft: candidacyId, certification }) => ({
    ...{ candidacyId, blockId: certification.block },
  })),
  moveSituation: row(["self"], (world) => ({
    ...{ ...own(world), id: world.experience, direction: "UP" },
  })),
  removeSituation: row(["self"], (world) => ({ ...own(world), id: world.experience, version })),
  savePresentation: row(["self"], (world) => ({ ...own(world), presentation: "Moi", version })),
  keepSituation: row(["self"], ({ draft: candidacyId, certification }) => ({
    ...{ candidacyId, blockId: certification.block, title: "Un appel", version: "0" },
  })),
  keepPresentation: row(["self"], (world) => ({ ...own(world), presentation: "Moi", version })),
  fileValidation: row(["self"], (world) => ({ ...draft(world), swornAuthor: "on" })),

  requestPieces: row(staff, (world) => ({
    ...{ ...filed(world), proofs: "Bulletin de paie", dueOn: "2026-12-31" },
  })),
  saveGapAnalysis: row(staff, analysis),
  keepGapAnalysis: row(staff, analysis),
  examinePieces: row(staff, (world) => ({
    ...{ id: filed(world).id, "fileIds[]": [world.proof], "verdicts[]": ["ACCEPTED"] },
    ...{ "reasons[]": [""], "versions[]": ["0"] },
  })),
  writeToSecretariat: row(["self"], message),
  writeToCandidate: row(staff, message),
  closeExchange: row(staff, ({ vae: id }) => ({ id })),
  addNote: row(staff, message),
  assignHandler: row(staff, ({ vae: id }) => ({ id, handlerId: "", before: "" })),
  declareComplete: row(staff, filed),
  declareAdmissible: row(staff, (world) => ({ ...filed(world), seenAnalysis: seen, ...signatory })),
  declareInadmissible: row(staff, (world) => ({ ...reasoned(world), ...signatory })),
  withdrawDecision: row(staff, (world) => ({ ...reasoned(world), password })),
  takeBackSilence: row(staff, (world) => ({ ...reasoned(world), password })),
  contestLapse: row(["self"], reasoned),
  upholdLapse: row(staff, reasoned),
  reinstateCandidacy: row(staff, reasoned),
  returnValidation: row(staff, reasoned),
  acceptValidation: row(staff, filed),
} satisfies Grid;

/** What is sent with a file. */
export const uploadRows = {
  saveIdentityDocument: row(["self"], own),
  addProof: row(["self"], own),
  addAnnex: row(["self"], own),
  addAcquisitionProof: row(staff, ({ vae }) => ({ candidacyId: vae })),
  addTrainingProof: row(staff, ({ work }) => ({ candidacyId: work })),
  depositMark: row(["administrator"], () => ({ mark: "SIGNATURE" })),
  saveConfirmationDocument: row(["self"], ({ registered }) => ({ candidacyId: registered })),
  answerPiece: row(["self"], (world) => ({ ...own(world), pieceId: world.piece })),
} satisfies Grid;
