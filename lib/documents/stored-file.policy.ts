import type { Actor } from "@/lib/auth/actor";
import { type CandidacySubject, candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { type MinutesSubject, minutesPolicy } from "@/lib/juries/minutes.policy";
import type { FilePurpose } from "./stored-file";

export type FileSubject = {
  purpose: FilePurpose;
  candidateUserId: string | null;
  candidacy: CandidacySubject | null;
  minutes: MinutesSubject | null;
};
type Rule = (actor: Actor, file: FileSubject) => boolean;

const isOwn: Rule = ({ userId }, { candidateUserId }) => candidateUserId === userId;
const isSecretariat: Rule = ({ relations }) => relations.isSecretariat;
const ofCandidacy =
  (right: "readAsCompany" | "readAsJuror" | "readAsCandidate"): Rule =>
  (actor, { candidacy }) =>
    candidacy !== null && candidacyPolicy[right](actor, candidacy);
const ofMinutes: Rule = (actor, { minutes }) =>
  minutes !== null && minutesPolicy.read(actor, minutes);
const anyOf =
  (...rules: Rule[]): Rule =>
  (actor, file) =>
    rules.some((rule) => rule(actor, file));

const ownAndSecretariat = anyOf(isOwn, ofCandidacy("readAsCandidate"), isSecretariat);
const andJurors = anyOf(ownAndSecretariat, ofCandidacy("readAsJuror"));

/** Who may download a file of each purpose; jurors never see the identity document (model, rights). */
const storedFilePolicy = {
  IDENTITY_DOCUMENT: ownAndSecretariat,
  PROOF: andJurors,
  VALIDATION_ANNEX: andJurors,
  PIECE: ownAndSecretariat,
  RECEIPT: ownAndSecretariat,
  ADMISSIBILITY_LETTER: ownAndSecretariat,
  GRID: anyOf(andJurors, ofCandidacy("readAsCompany")),
  RESULT_LETTER: ownAndSecretariat,
  MINUTES: ofMinutes,
  CERTIFICATE: ownAndSecretariat,
} satisfies Record<FilePurpose, Rule>;

export const canReadFile: Rule = (actor, file) => storedFilePolicy[file.purpose](actor, file);
