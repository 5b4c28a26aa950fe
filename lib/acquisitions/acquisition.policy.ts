import { allOf, isSecretariat, type Right } from "@/lib/platform/actor/right";

/** Who proposed what waits for a second person, and whose it is; an equivalence is nobody's. */
export type ProposalSubject = { proposedById: string | null; candidateUserId: string | null };

const isNotTheirs: Right<ProposalSubject> = ({ userId }, { candidateUserId }) =>
  userId !== candidateUserId;
const isSecond: Right<ProposalSubject> = ({ userId }, { proposedById }) => userId !== proposedById;

/** What counts besides the decisions of this portal is recorded by two people of the secretariat, neither of them for themself. */
export const acquisitionPolicy = {
  read: isSecretariat,
  propose: allOf(isSecretariat, isNotTheirs),
  confirm: allOf(isSecretariat, isNotTheirs, isSecond),
  end: allOf(isSecretariat, isNotTheirs),
} satisfies Record<string, Right<ProposalSubject>>;
