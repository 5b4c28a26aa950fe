import { Secret, TOTP } from "otpauth";
import {
  confirmSecondFactor,
  startSecondFactor,
} from "@/lib/accounts/factor/second-factor.commands";
import { getOwnSetup } from "@/lib/accounts/factor/second-factor.queries";
import { enterCode } from "@/lib/accounts/sign-in/entry.commands";
import { signIn } from "@/lib/accounts/sign-in/sign-in.commands";
import type { AwaitedCode } from "@/lib/platform/auth/awaited-code";
import { asVisitor, aVisitor } from "./accounts";
import { accepted, act, NOW, PASSWORD, type Person, withPassword } from "./people";

/** The code that an application shows for a secret. */
export const codeAt = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) }).generate({
    timestamp: at.getTime(),
  });

/** So many milliseconds after an instant. */
export const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds);

/** A minute after the factors of the tests were confirmed: another code. */
export const LATER = later(NOW, 60_000);

/** A secret that was drawn for somebody with a password, and awaits its first code. */
export async function aDrawnSecret(person: Person, now = NOW): Promise<string> {
  await withPassword(person);
  accepted(await act(person, (work) => startSecondFactor(work, { password: PASSWORD }), now));
  return (await getOwnSetup(await person.actor(now), now))?.secret ?? "";
}

export type Factor = { secret: string; codes: string[] };

/** Gives somebody a second factor, confirmed by a code of that instant. */
export async function withFactor(person: Person, now = NOW): Promise<Factor> {
  const secret = await aDrawnSecret(person, now);
  const given = { code: codeAt(secret, now), ...aVisitor() };
  const codes = accepted(await act(person, (work) => confirmSecondFactor(work, given), now));
  return { secret, codes };
}

export type Came = { awaited: AwaitedCode } & ReturnType<typeof aVisitor>;

/** Comes with the right password; what the browser then holds. */
export async function comes(person: Person, visitor = aVisitor(), now = LATER): Promise<Came> {
  const sent = { email: person.email, password: PASSWORD, ...visitor };
  const entry = accepted(await asVisitor((work) => signIn(work, sent), now));
  if (!("awaited" in entry)) throw new Error("let in without a code");
  return { awaited: entry.awaited, ...visitor };
}

export const gives = (came: Came, code: string, now = LATER) =>
  asVisitor((work) => enterCode(work, { ...came, code }), now);
