import type { Capacity } from "@/lib/accounts/consultation";
import {
  type CandidacySubject,
  candidacyPolicy,
  readingCapacity,
} from "@/lib/candidacies/candidacy.policy";
import type { FilePurpose } from "@/lib/documents/stored-file";
import { type MinutesSubject, minutesPolicy } from "@/lib/juries/minutes/minutes.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { anyOf, isAdministrator, isSecretariat, type Right } from "@/lib/platform/actor/right";

export type FileSubject = {
  purpose: FilePurpose;
  candidateUserId: string | null;
  candidacy: CandidacySubject | null;
  minutes: MinutesSubject | null;
};
type OnFile = Right<FileSubject>;

const isOwn: OnFile = ({ userId }, { candidateUserId }) => candidateUserId === userId;
const ofCandidacy =
  (right: "readAsCompany" | "readAsJuror" | "readAsCandidate"): OnFile =>
  (actor, { candidacy }) =>
    candidacy !== null && candidacyPolicy[right](actor, candidacy);
const ofMinutes: OnFile = (actor, { minutes }) =>
  minutes !== null && minutesPolicy.read(actor, minutes);

const ownAndSecretariat = anyOf(isOwn, ofCandidacy("readAsCandidate"), isSecretariat);
const andJurors = anyOf(ownAndSecretariat, ofCandidacy("readAsJuror"));

/** Who may download a file of each purpose; jurors never see the identity document (model, rights). */
const storedFilePolicy = {
  IDENTITY_DOCUMENT: ownAndSecretariat,
  PROOF: andJurors,
  VALIDATION_ANNEX: andJurors,
  PIECE: ownAndSecretariat,
  REQUEST: ownAndSecretariat,
  TRAINING_PROOF: ownAndSecretariat,
  ACQUISITION_PROOF: ownAndSecretariat,
  RECEIPT: ownAndSecretariat,
  VALIDATION_RECEIPT: ownAndSecretariat,
  VALIDATION_FILE: andJurors,
  ADMISSIBILITY_LETTER: ownAndSecretariat,
  GRID: anyOf(andJurors, ofCandidacy("readAsCompany")),
  RESULT_LETTER: ownAndSecretariat,
  MINUTES: ofMinutes,
  CERTIFICATE: ownAndSecretariat,
  SIGNATURE: isAdministrator,
  SEAL: isAdministrator,
  LOGO: isAdministrator,
  SPECIMEN: isAdministrator,
} satisfies Record<FilePurpose, OnFile>;

export const canReadFile: OnFile = (actor, file) => storedFilePolicy[file.purpose](actor, file);

/** In which capacity somebody downloads a file of a dossier that they may read (R80); null of one's own. */
export function downloadCapacity(actor: Actor, file: FileSubject): Capacity | null {
  if (isOwn(actor, file)) return null;
  if (isSecretariat(actor)) return "SECRETARIAT";
  return file.candidacy ? readingCapacity(actor, file.candidacy) : "JURY";
}
