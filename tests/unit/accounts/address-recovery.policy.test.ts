import { describe, expect, test } from "vitest";
import {
  addressRecoveryPolicy,
  type RecoverySubject,
} from "@/lib/accounts/address-recovery.policy";
import { type Actor, nobody } from "@/lib/platform/actor/actor";

const anActor = (relations: Partial<Actor["relations"]>): Actor => ({
  userId: "self",
  sessionId: "s",
  relations: { ...nobody.relations, ...relations },
});
const secretary = anActor({ isSecretariat: true });
const administrator = anActor({ isAdministrator: true });
const actors = [secretary, administrator, anActor({ candidateId: "c" }), nobody];

const about = (changes: Partial<RecoverySubject> = {}): RecoverySubject => ({
  ...{ userId: "other", isCandidateOnly: false, hasObjected: false, byTwo: true },
  ...{ askedById: "first", ...changes },
});
const { read, ask, confirm } = addressRecoveryPolicy;
const who = (right: typeof confirm, changes?: Partial<RecoverySubject>) =>
  actors.map((actor) => right(actor, about(changes)));

describe("another address for who lost mailbox and password", () => {
  test("is asked for by the secretariat for a candidate, by an administrator for anybody else", () => {
    expect(who(ask, { isCandidateOnly: true })).toEqual([true, false, false, false]);
    expect(who(ask)).toEqual([false, true, false, false]);
  });

  test("nor by the secretariat once a candidate has objected", () => {
    const objected = { isCandidateOnly: true, hasObjected: true };
    expect(who(ask, objected)).toEqual([false, true, false, false]);
    expect(who(read, objected)).toEqual([true, true, false, false]);
  });

  test("is confirmed by an administrator who did not ask for it, where two are needed", () => {
    expect(who(confirm)).toEqual([false, true, false, false]);
    expect(who(confirm, { askedById: "self" })).not.toContain(true);
    expect(who(confirm, { byTwo: false })).not.toContain(true);
  });

  test.each(Object.entries({ read, ask, confirm }))("%s: nobody for themself", (_, right) => {
    for (const isCandidateOnly of [true, false])
      expect(who(right, { userId: "self", isCandidateOnly })).not.toContain(true);
  });
});
