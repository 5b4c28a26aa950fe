import { describe, expect, test } from "vitest";
import { LINK_REFUSED } from "@/lib/accounts/links/invitation";
import { withdrawAddressRecovery } from "@/lib/accounts/people/address-recovery.commands";
import { getOwnRecovery } from "@/lib/accounts/people/address-recovery.queries";
import { recoverAddresses } from "@/lib/accounts/people/recover-addresses.job";
import {
  proveAddress,
  refuseAddressRecovery,
} from "@/lib/accounts/people/recovered-address.commands";
import {
  anAddress,
  anotherSession,
  asVisitor,
  chooseOn,
  enter,
  forgetPassword,
  isOpen,
  kindsSentTo,
  linkTo,
  OTHER_PASSWORD,
} from "@/tests/factories/accounts";
import {
  aCandidate,
  aProvenChange,
  ask,
  daysLater,
  emailOf,
  endOf,
  journalOf,
  object,
  openOf,
  prove,
} from "@/tests/factories/address-recovery";
import { accepted, act, aPerson, aSecretary, PASSWORD, sentenceOf } from "@/tests/factories/people";

describe("a candidate who lost mailbox and password, known by the secretariat", () => {
  test.each([
    [-1, false],
    [0, true],
    [1, true],
  ])(
    "has the new address seven days later: %i ms from then: %s",
    async (milliseconds, isChanged) => {
      const secretary = await aSecretary();
      const { person, email } = await aProvenChange(secretary);
      const session = await anotherSession(person);
      await recoverAddresses(daysLater(7, milliseconds));
      expect(await emailOf(person)).toBe(isChanged ? email : person.email);
      expect(await isOpen(session)).toBe(!isChanged);
      expect((await enter(person.email, PASSWORD)).ok).toBe(!isChanged);
      expect(await endOf(person)).toBe(isChanged ? "DONE" : null);
    },
  );

  test("is told at both mailboxes when it happens, like who asked, and chooses a password by the new one", async () => {
    const secretary = await aSecretary();
    const { person, email } = await aProvenChange(secretary);
    const forgotten = await linkTo(person.email, "OBJECT_TO_ADDRESS");
    await recoverAddresses(daysLater(7));
    expect(await kindsSentTo(email)).toEqual([
      ...["addressRecovery", "addressRecoveryWarning", "addressLeft", "invited"],
    ]);
    expect(await kindsSentTo(secretary.email)).toEqual(["addressRecoveryNews"]);
    expect((await enter(email, PASSWORD)).ok).toBe(false);
    accepted(await chooseOn(await linkTo(email, "JOIN"), OTHER_PASSWORD, daysLater(7)));
    expect((await enter(email, OTHER_PASSWORD)).ok).toBe(true);
    const late = await chooseOn(forgotten, OTHER_PASSWORD, daysLater(7));
    expect(sentenceOf(late)).toBe(LINK_REFUSED);
    expect(await journalOf(person)).toEqual(
      expect.arrayContaining(["askAddressRecovery", "proveAddress", "recoverAddress"]),
    );
  });

  test("keeps the old one while the new mailbox has not confirmed it, and it lapses after fourteen days", async () => {
    const [person, secretary] = [await aCandidate(), await aSecretary()];
    accepted(await ask(secretary, person));
    await recoverAddresses(daysLater(14, -1));
    expect([await emailOf(person), await endOf(person)]).toEqual([person.email, null]);
    const link = await linkTo(person.email, "RECOVER_ADDRESS");
    await recoverAddresses(daysLater(14));
    expect(await endOf(person)).toBe("LAPSED");
    const late = await asVisitor((work) => proveAddress(work, link), daysLater(14));
    expect(sentenceOf(late)).toBe(LINK_REFUSED);
    accepted(await ask(secretary, person, {}, daysLater(14)));
  });

  test("confirms it once, and has it at once where the seven days are over", async () => {
    const [person, secretary, email] = [await aCandidate(), await aSecretary(), anAddress()];
    accepted(await ask(secretary, person, { email }));
    const link = await linkTo(person.email, "RECOVER_ADDRESS");
    const twice = [1, 2].map(() => asVisitor((work) => proveAddress(work, link), daysLater(9)));
    const answers = await Promise.all(twice);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await emailOf(person)).toBe(email);
  });

  test("one that nobody ended in time gives way to another", async () => {
    const [person, secretary] = [await aCandidate(), await aSecretary()];
    accepted(await ask(secretary, person));
    expect(sentenceOf(await ask(secretary, person))).toContain("déjà en cours");
    expect(sentenceOf(await ask(secretary, person, {}, daysLater(14, -1)))).toContain("en cours");
    accepted(await ask(secretary, person, {}, daysLater(14)));
  });

  test("of two requests at once one is told that another was faster", async () => {
    const [person, secretary] = [await aCandidate(), await aSecretary()];
    const answers = await Promise.all([ask(secretary, person), ask(secretary, person)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each([
    ["a day that has not come", { checkedOn: "2026-11-23" }, "passé"],
    ["a wrong password", { password: "autre" }, "mot de passe"],
  ])("%s is refused", async (_, changes, sentence) => {
    const [person, secretary] = [await aCandidate(), await aSecretary()];
    expect(sentenceOf(await ask(secretary, person, changes))).toContain(sentence);
  });

  test("an address that serves is refused when asked for, and lapses the change when taken in between", async () => {
    const secretary = await aSecretary();
    const taken = { email: secretary.email };
    expect(sentenceOf(await ask(secretary, await aCandidate(), taken))).toContain("sert déjà");
    const { person, email } = await aProvenChange(secretary);
    await aPerson("Plus rapide", email);
    await recoverAddresses(daysLater(7));
    expect([await emailOf(person), await endOf(person)]).toEqual([person.email, "LAPSED"]);
  });
});

describe("the person themself", () => {
  test("objects by the link to the old mailbox, until it has happened; who asked is told, and the link serves once", async () => {
    const secretary = await aSecretary();
    const { person } = await aProvenChange(secretary);
    accepted(await object(person, daysLater(8)));
    expect(sentenceOf(await object(person, daysLater(8)))).toBe(LINK_REFUSED);
    await recoverAddresses(daysLater(9));
    expect([await emailOf(person), await endOf(person)]).toEqual([person.email, "OBJECTED"]);
    expect(await kindsSentTo(secretary.email)).toEqual(["addressRecoveryNews"]);
    expect(await ask(secretary, person)).toMatchObject({ error: { reason: "FORBIDDEN" } });
  });

  test("objects signed in, and nobody else does", async () => {
    const [person, secretary, other] = [await aCandidate(), await aSecretary(), await aPerson()];
    accepted(await ask(secretary, person));
    const { id } = await openOf(person);
    expect((await getOwnRecovery(await person.actor(), daysLater(0)))?.id).toBe(id);
    const refuse = (work: Parameters<typeof refuseAddressRecovery>[0]) =>
      refuseAddressRecovery(work, { id });
    expect(await act(other, refuse)).toMatchObject({ error: { reason: "NOT_FOUND" } });
    accepted(await act(person, refuse));
    expect(await act(person, refuse)).toMatchObject({ error: { reason: "CONFLICT" } });
    expect(sentenceOf(await prove(person))).toBe(LINK_REFUSED);
    expect(await endOf(person)).toBe("OBJECTED");
  });

  test("who chooses a password by the old mailbox after all keeps it", async () => {
    const { person } = await aProvenChange(await aSecretary());
    accepted(await forgetPassword(person.email));
    accepted(await chooseOn(await linkTo(person.email, "RESET_PASSWORD")));
    await recoverAddresses(daysLater(7));
    expect([await emailOf(person), await endOf(person)]).toEqual([person.email, "REGAINED"]);
  });

  test("one that is taken back serves nobody", async () => {
    const [person, secretary] = [await aCandidate(), await aSecretary()];
    accepted(await ask(secretary, person));
    const { id } = await openOf(person);
    const links = [await linkTo(person.email, "RECOVER_ADDRESS")];
    accepted(await act(await aSecretary(), (work) => withdrawAddressRecovery(work, { id })));
    for (const link of links)
      expect(sentenceOf(await asVisitor((work) => proveAddress(work, link)))).toBe(LINK_REFUSED);
    expect(sentenceOf(await object(person))).toBe(LINK_REFUSED);
    expect(await endOf(person)).toBe("WITHDRAWN");
  });
});
