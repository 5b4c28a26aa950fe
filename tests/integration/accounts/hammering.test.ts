import { describe, expect, test } from "vitest";
import { signIn } from "@/lib/accounts/sign-in/sign-in.commands";
import type { Visitor } from "@/lib/platform/auth/visitor";
import {
  anAddress,
  aRegistration,
  asVisitor,
  aVisitor,
  chooseOn,
  confirmAddress,
  forgetPassword,
  kindsSentTo,
  linkTo,
  OTHER_PASSWORD,
  PASSWORD,
} from "@/tests/factories/accounts";
import { accepted, sentenceOf } from "@/tests/factories/people";

const enterFrom = (visitor: Visitor, email: string, password = PASSWORD) =>
  asVisitor((work) => signIn(work, { email, password, ...visitor }), new Date());

/** An account, and the browser in which its owner has signed in. */
async function anOwner() {
  const email = await aRegistration();
  accepted(await confirmAddress(await linkTo(email, "CONFIRM_EMAIL")));
  const owner = aVisitor();
  accepted(await enterFrom(owner, email));
  return { email, owner };
}

/** Wrong passwords, eight at a time without a pause, for as long as `meanwhile` lasts; how many. */
async function hammering(attack: () => Promise<unknown>, meanwhile: () => Promise<unknown>) {
  let [goesOn, tried] = [true, 0];
  const attacker = async () => {
    while (goesOn) {
      await attack();
      tried += 1;
    }
  };
  const attackers = Array.from({ length: 8 }, attacker);
  try {
    await meanwhile();
  } finally {
    goesOn = false;
    await Promise.all(attackers);
  }
  return tried;
}

/** Milliseconds that the owner waits to be let in, trying again at once when refused. */
async function waitOf(visitor: Visitor, email: string): Promise<number> {
  const start = performance.now();
  while (!(await enterFrom(visitor, email)).ok)
    if (performance.now() - start > 10_000) return Number.POSITIVE_INFINITY;
  return performance.now() - start;
}

describe("while somebody hammers, the owner is let in at once on a browser known to the account", () => {
  const times = 5;
  const attacks: [string, (email: string, place: string) => Promise<unknown>][] = [
    [
      "at their account, from changing places",
      (email) => enterFrom(aVisitor(), email, "Faux 12 !"),
    ],
    ["at any account, from their own place", (_, place) => enterFrom(aVisitor(place), anAddress())],
    [
      "at their account, from their own place",
      (email, place) => enterFrom(aVisitor(place), email, "Faux 12 !"),
    ],
  ];

  test.each(attacks)("%s", async (name, attack) => {
    const { email, owner } = await anOwner();
    const elsewhere = { ...owner, place: crypto.randomUUID() };
    for (let tried = 0; tried < 40; tried += 1) await attack(email, elsewhere.place);
    const waits: number[] = [];
    const tried = await hammering(
      () => attack(email, elsewhere.place),
      async () => {
        for (let entered = 0; entered < times; entered += 1)
          waits.push(await waitOf(elsewhere, email));
      },
    );
    const longest = Math.round(Math.max(...waits));
    console.info(
      `Hammered ${name}: the owner waited ${longest} ms at most, against ${tried} tries.`,
    );
    expect(longest).toBeLessThan(5_000);
  });
});

describe("guessing stays as expensive", () => {
  test("a browser known to one account is nobody's at another", async () => {
    const [{ owner }, { email }] = [await anOwner(), await anOwner()];
    const answers = [];
    for (let tried = 0; tried < 21; tried += 1)
      answers.push(
        sentenceOf(
          await enterFrom({ ...owner, place: `p${tried}-${email}` }, email, OTHER_PASSWORD),
        ),
      );
    expect(answers.at(-1)).toContain("Patientez");
  });

  test("on a known browser the sixth guess waits", async () => {
    const { email, owner } = await anOwner();
    const answers = [];
    for (let tried = 0; tried < 6; tried += 1)
      answers.push(sentenceOf(await enterFrom(owner, email, OTHER_PASSWORD)));
    expect(answers.map((said) => said.includes("Patientez"))).toEqual([
      ...Array(5).fill(false),
      true,
    ]);
  });

  test("signing in to one's own account on a known browser earns no guess at others from that place", async () => {
    const { email, owner } = await anOwner();
    for (let entered = 0; entered < 5; entered += 1) accepted(await enterFrom(owner, email));
    for (let tried = 0; tried < 30; tried += 1) await enterFrom(aVisitor(owner.place), anAddress());
    expect(sentenceOf(await enterFrom(aVisitor(owner.place), anAddress()))).toContain("Patientez");
  });
});

describe("letters asked for by strangers", () => {
  const strangersAsk = async (email: string, count: number, asker = () => aVisitor()) => {
    for (let asked = 0; asked < count; asked += 1) accepted(await forgetPassword(email, asker()));
    return (await kindsSentTo(email)).length;
  };

  test("from one place take nothing from the owner elsewhere", async () => {
    const [{ email }, stranger] = [await anOwner(), aVisitor()];
    const sent = await strangersAsk(email, 6, () => stranger);
    accepted(await forgetPassword(email));
    expect(await kindsSentTo(email)).toHaveLength(sent + 1);
  });

  test("from everywhere are twenty an hour, and take nothing from the owner's browser or place", async () => {
    const { email, owner } = await anOwner();
    const sent = await strangersAsk(email, 25);
    expect(sent).toBe(20); // the letter of the registration among them
    accepted(await forgetPassword(email, { ...owner, place: "hotel" }));
    accepted(await forgetPassword(email, aVisitor(owner.place)));
    expect(await kindsSentTo(email)).toHaveLength(sent + 2);
  });

  test("leave the link that the owner is opening as it is, and it lets them in on a new browser", async () => {
    const { email } = await anOwner();
    accepted(await forgetPassword(email));
    const link = await linkTo(email, "RESET_PASSWORD");
    await strangersAsk(email, 3);
    for (let place = 0; place < 25; place += 1)
      await enterFrom(aVisitor(), email, "Faux mot de passe 12");
    const refusal = sentenceOf(await enterFrom(aVisitor(), email));
    expect(refusal).toContain("« Mot de passe oublié »");
    accepted(await chooseOn(link));
  });
});
