import { describe, expect, test } from "vitest";
import { canEndMembership, userPolicy } from "@/lib/accounts/user.policy";
import { type Actor, nobody } from "@/lib/platform/actor/actor";

const anActor = (relations: Partial<Actor["relations"]>): Actor => ({
  userId: "self",
  sessionId: "s",
  relations: { ...nobody.relations, ...relations },
});
const administrator = anActor({ isAdministrator: true });
const others = [
  anActor({ isSecretariat: true }),
  anActor({ candidateId: "c" }),
  anActor({}),
  nobody,
];
const onOther = { userId: "other", askedById: "third" };
const rights = Object.entries(userPolicy);

describe("accounts are the administrator's", () => {
  test.each(rights)("%s another account", (_, rule) => {
    expect(rule(administrator, onOther)).toBe(true);
    for (const actor of others) expect(rule(actor, onOther)).toBe(false);
  });

  test("the list", () => {
    expect(userPolicy.list(administrator)).toBe(true);
    expect(others.some((actor) => userPolicy.list(actor))).toBe(false);
  });

  test("nobody gives themself an access, nor confirms what they proposed or would receive", () => {
    expect(userPolicy.proposeMembership(administrator, { userId: "self" })).toBe(false);
    const confirm = (userId: string, askedById: string) =>
      userPolicy.confirmMembership(administrator, { userId, askedById });
    expect(confirm("self", "third")).toBe(false);
    expect(confirm("other", "self")).toBe(false);
    expect(confirm("other", "third")).toBe(true);
  });

  test("nobody shuts themselves out", () => {
    expect(userPolicy.disable(administrator, { userId: "self" })).toBe(false);
    expect(canEndMembership(administrator, { userId: "self" }, "ADMIN")).toBe(false);
    expect(canEndMembership(administrator, { userId: "self" }, "SECRETARIAT")).toBe(true);
    expect(canEndMembership(administrator, { userId: "other" }, "ADMIN")).toBe(true);
  });
});
