import "server-only";
import { z } from "zod";
import { isCodeOwed } from "@/lib/platform/auth/code-owed.queries";
import { isDrawnFor } from "@/lib/platform/auth/drawn-for";
import { type Trace, traceOf } from "@/lib/platform/auth/refused-try.commands";
import { type Context, commit, type Work } from "@/lib/platform/db/work";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, type Result } from "@/lib/platform/shared/result";
import { type Deed, noteFailure } from "./busy";
import { compared } from "./compared";
import { type Answered, once } from "./once";
import type { ReadForm } from "./read-form";
import { told } from "./told";

z.config(z.locales.fr());

export type Definition<S extends z.ZodType, T> = {
  /** The business verb; names the action in the rights grid and in the requests already carried out. */
  name: string;
  /** Who may call at all: visitors too, or only who is signed in (the default). Rights come on top, in `run`. */
  access?: "public" | "signed-in";
  /** Of what kind it is, where a code of the second factor is asked for again before it (`isCodeOwed`). */
  asksCode?: "DECISION" | "SIGNATURE" | "RIGHT" | "SETTING" | "ACCOUNT";
  input: S;
  /** What may as well be done twice: a second tap opens a session too, whose cookie the browser then gets, or ends one. */
  repeatable?: true;
  run: (work: Work, input: z.output<S>) => Promise<T>;
  /** What a refusal leaves for an investigation, beside those of every act (`traceOf`). */
  trace?: (input: z.output<S>, failure: Failure) => Trace | null | Promise<Trace | null>;
  /** What a success does outside the database (cookies), once committed. */
  complete?: (value: T) => Promise<void>;
};

/**
 * A form that is not even read and waits for who may send it: drawn for another account than the one it arrives under, or
 * sent in a session that owes a code.
 */
export type PutBy = { putBy: "SESSION_ENDED" | "CODE_ASKED" };

type Perform<A> = (
  context: Context,
  form: ReadForm,
) => Promise<Result<A, Failure> | { fieldErrors: Record<string, string[]> } | PutBy>;

export type ActionDefinition = {
  name: string;
  access: "public" | "signed-in";
  asksCode: boolean;
  input: z.ZodType;
  /** Parses, carries out in one transaction, and says what to answer; what the rights grid calls. */
  perform: Perform<Answered>;
};

/** Every action that has been defined, by name: the rights grid of the tests lists them from here. */
export const actionDefinitions = new Map<string, ActionDefinition>();

/** Registers an action and gives how it is carried out; sent twice (same key, same content), it is once, and answered alike. */
export function carryingOut<S extends z.ZodType, T, A extends Answered>(
  {
    name,
    access = "signed-in",
    asksCode,
    input,
    repeatable,
    run,
    trace,
    complete,
  }: Definition<S, T>,
  answer: (input: z.output<S>, value: T) => A,
): Perform<A> {
  const perform: Perform<A> = told(name, async (context, form) => {
    const putBy = await causeToPutBy(context, { action: name, access, asksCode }, form);
    if (putBy) return { putBy };
    const parsed = input.safeParse(form.values);
    if (!parsed.success)
      return { fieldErrors: z.flattenError(parsed.error).fieldErrors as Record<string, string[]> };
    const leftBy = async (deed: Deed) =>
      (await trace?.(parsed.data, deed)) ?? traceOf(context.actor, deed);
    const completions: (() => Promise<void>)[] = [];
    const outcome = await commit(context, (work) => {
      const carryOut = async (): Promise<A> => {
        const value = await run(work, parsed.data);
        if (complete) completions.push(() => complete(value));
        return answer(parsed.data, value);
      };
      const sent = { key: form.key, content: form.values };
      return repeatable ? carryOut() : once(work, name, sent, carryOut);
    });
    if (!outcome.ok) {
      await noteFailure({ action: name, now: context.now }, outcome.error, leftBy);
      return err(compared(outcome.error, parsed.data));
    }
    for (const step of completions) await step();
    return outcome;
  });
  actionDefinitions.set(name, { name, access, asksCode: asksCode !== undefined, input, perform });
  return perform;
}

type Asked = Parameters<typeof isDrawnFor>[1] & { asksCode: unknown };

async function causeToPutBy(
  context: Context,
  { asksCode, ...destination }: Asked,
  form: ReadForm,
): Promise<PutBy["putBy"] | null> {
  if (!isDrawnFor(context.actor, destination, form)) return "SESSION_ENDED";
  return asksCode && (await isCodeOwed(context)) ? "CODE_ASKED" : null;
}
