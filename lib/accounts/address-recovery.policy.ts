import type { Actor } from "@/lib/platform/actor/actor";
import {
  allOf,
  anyOf,
  isAdministrator,
  isSecretariat,
  type Right,
} from "@/lib/platform/actor/right";

/** The person concerned: whether they are a candidate and nothing else to the portal, and whether they ever objected. */
export type RecoveredSubject = { userId: string; isCandidateOnly: boolean; hasObjected: boolean };
export type RecoverySubject = RecoveredSubject & { byTwo: boolean; askedById: string };

/** Whether the secretariat's word is enough; after an objection it no longer is. */
export const isRecoveredByOne = ({ isCandidateOnly, hasObjected }: RecoveredSubject): boolean =>
  isCandidateOnly && !hasObjected;

const isOther = (actor: Actor, { userId }: RecoveredSubject) => actor.userId !== userId;
const isOfSecretariat: Right<RecoveredSubject> = (actor, { isCandidateOnly }) =>
  isCandidateOnly && isSecretariat(actor);
const mayBegin: Right<RecoveredSubject> = (actor, person) =>
  isRecoveredByOne(person) ? isSecretariat(actor) : isAdministrator(actor);
const isSecond: Right<RecoverySubject> = ({ userId }, { byTwo, askedById }) =>
  byTwo && askedById !== userId;

/**
 * Nobody for themself. The secretariat asks for a candidate; for anybody else, and for a candidate who has objected before,
 * one administrator asks and another confirms, as for an access. Who may read a change that is under way withdraws it too.
 */
export const addressRecoveryPolicy = {
  read: allOf<RecoveredSubject>(isOther, anyOf(isOfSecretariat, isAdministrator)),
  ask: allOf<RecoveredSubject>(isOther, mayBegin),
  confirm: allOf<RecoverySubject>(isOther, isAdministrator, isSecond),
} satisfies Record<string, Right<RecoverySubject>>;
