import { expect, test } from "vitest";
import { confirmEmailChange, requestEmailChange } from "@/lib/accounts/links/email-change.commands";
import { LINK_REFUSED } from "@/lib/accounts/links/invitation";
import { changePassword } from "@/lib/accounts/links/password.commands";
import { hashPassword } from "@/lib/accounts/password-hash";
import { disableUser, enableUser } from "@/lib/accounts/people/user.commands";
import { db } from "@/lib/platform/db/client";
import {
  anAddress,
  aRegistration,
  asVisitor,
  chooseOn,
  confirmAddress,
  forgetPassword,
  kindsSentTo,
  linkTo,
  OTHER_PASSWORD,
  PASSWORD,
} from "@/tests/factories/accounts";
import {
  PASSWORD as ADMIN_PASSWORD,
  accepted,
  act,
  anAdministrator,
  aPerson,
  NOW,
  type Person,
} from "@/tests/factories/people";

const refused = { error: { reason: "RULE", message: LINK_REFUSED } };

async function someone(): Promise<Person> {
  const person = await aPerson();
  const passwordHash = await hashPassword(PASSWORD);
  await db.user.update({ where: { id: person.userId }, data: { passwordHash } });
  return person;
}

/** A link to choose a password, asked for with « Mot de passe oublié ». */
async function forgotten(email: string) {
  accepted(await forgetPassword(email));
  return linkTo(email, "RESET_PASSWORD");
}

test("a link for a forgotten password no longer serves once the password was changed", async () => {
  const person = await someone();
  const link = await forgotten(person.email);
  const change = { password: PASSWORD, newPassword: OTHER_PASSWORD };
  accepted(await act(person, (work) => changePassword(work, change)));
  expect(await chooseOn(link)).toMatchObject(refused);
});

test("nor does one that went to an address given up since", async () => {
  const person = await someone();
  const link = await forgotten(person.email);
  const wish = { email: anAddress(), password: PASSWORD };
  accepted(await act(person, (work) => requestEmailChange(work, wish)));
  const change = await linkTo(person.email, "CHANGE_EMAIL");
  accepted(await asVisitor((work) => confirmEmailChange(work, change)));
  expect(await chooseOn(link)).toMatchObject(refused);
});

test("a link that confirms an address no longer serves once a password was chosen on another", async () => {
  const email = await aRegistration();
  const confirmation = await linkTo(email, "CONFIRM_EMAIL");
  accepted(await chooseOn(await forgotten(email), PASSWORD));
  expect(await confirmAddress(confirmation)).toMatchObject(refused);
});

test("links sent before an account was disabled serve neither then nor afterwards", async () => {
  const [person, administrator] = [await someone(), await anAdministrator()];
  const link = await forgotten(person.email);
  const { userId } = person;
  accepted(
    await act(administrator, (work) =>
      disableUser(work, { userId, version: 1, password: ADMIN_PASSWORD }),
    ),
  );
  expect(await chooseOn(link)).toMatchObject(refused);
  accepted(
    await act(administrator, (work) =>
      enableUser(work, { userId, version: 2, password: ADMIN_PASSWORD }),
    ),
  );
  expect(await chooseOn(link)).toMatchObject(refused);
});

test("who registers with the address of a disabled account gets no link", async () => {
  const email = await aRegistration();
  await db.user.update({ where: { email }, data: { disabledAt: NOW } });
  await aRegistration(email);
  expect(await kindsSentTo(email)).toEqual(["confirmEmail", "alreadyRegistered"]);
});

test("another address is asked for with one's password", async () => {
  const person = await someone();
  const wish = { email: anAddress(), password: OTHER_PASSWORD };
  expect(await act(person, (work) => requestEmailChange(work, wish))).toMatchObject({
    error: { reason: "RULE", field: "password" },
  });
  expect(await kindsSentTo(person.email)).toEqual([]);
});
