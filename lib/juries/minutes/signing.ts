import type { Side } from "@/lib/platform/actor/actor";

export type Signatory = {
  mandateId: string;
  side: Side;
  isPresiding: boolean;
  /** The entries this member has no link with. */
  clearedEntryIds: readonly string[];
};

type Signing = {
  /** The members present. */
  members: readonly Signatory[];
  entryIds: readonly string[];
  /** Who signed this edition, in order; the first is whoever presided then. */
  signedIds: readonly string[];
};

const SIDES: readonly Side[] = ["EMPLOYERS", "EMPLOYEES"];

/** The entries that somebody of a side may sign for and that nobody of it has. */
function uncovered({ members, entryIds, signedIds }: Signing, side: Side): string[] {
  const own = members.filter((member) => member.side === side);
  const isClearedFor = (id: string) => (member: Signatory) => member.clearedEntryIds.includes(id);
  const signers = own.filter(({ mandateId }) => signedIds.includes(mandateId));
  return entryIds.filter((id) => own.some(isClearedFor(id)) && !signers.some(isClearedFor(id)));
}

const hasSigned = ({ members, signedIds }: Signing, side: Side) =>
  members.some((member) => member.side === side && signedIds.includes(member.mandateId));

/**
 * The minutes are signed once the president, then a present member of the other side, have signed; where one of
 * them is recused from an entry, also an unrecused present member of the same side, if there is one.
 */
export const isFullySigned = (signing: Signing): boolean =>
  SIDES.every((side) => hasSigned(signing, side) && uncovered(signing, side).length === 0);

/** Whose signature is waited for: the president's first, then any that still adds something. */
export function maySignNow(signing: Signing, mandateId: string): boolean {
  const member = signing.members.find((one) => one.mandateId === mandateId);
  if (!member || signing.signedIds.includes(mandateId)) return false;
  if (signing.signedIds.length === 0) return member.isPresiding;
  if (!hasSigned(signing, member.side)) return true;
  return uncovered(signing, member.side).some((id) => member.clearedEntryIds.includes(id));
}

/** The members whose signature is waited for now. */
export const awaitedSignatories = (signing: Signing): string[] =>
  isFullySigned(signing)
    ? []
    : signing.members
        .map(({ mandateId }) => mandateId)
        .filter((mandateId) => maySignNow(signing, mandateId));
