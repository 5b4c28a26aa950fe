import { expect, test } from "vitest";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import { clockActor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { commit, type Work } from "@/lib/platform/db/work";
import type { Failure } from "@/lib/platform/shared/failure";
import type { SeenTarget } from "@/lib/platform/shared/fields.schema";
import type { Result } from "@/lib/platform/shared/result";
import {
  declareAdmissible,
  declareInadmissible,
} from "@/lib/vae/admissibility/admissibility-decision.commands";
import { admitBySilence } from "@/lib/vae/admissibility/admit-tacitly.commands";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { declareComplete, requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import { withdrawDecision } from "@/lib/vae/admissibility/decision-withdrawal.commands";
import { lapseCandidacy, reinstateCandidacy } from "@/lib/vae/admissibility/lapse.commands";
import { reuseAdmissibility } from "@/lib/vae/request/admissibility-reuse.commands";
import { answerPiece } from "@/lib/vae/request/requested-piece.commands";
import { resubmitCandidacy, submitCandidacy } from "@/lib/vae/request/submission.commands";
import {
  acceptValidation,
  fileValidation,
  returnValidation,
} from "@/lib/vae/validation/filing.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { accepted, act, aSecretary, NOW, type Person } from "../../../factories/people";
import { anIdleCandidacy } from "../../../factories/reminders";
import * as a from "../../../factories/vae";
import { aReceivedFile } from "../../../factories/vae-samples";

const pieces = { identityDocument: false, proofs: ["Contrat"], others: [], dueOn: "2026-12-22" };
const late = new Date("2027-02-01T09:00:00Z");
const idle = new Date("2027-05-23T09:00:00Z");

type Outcome = Promise<Result<unknown, Failure>>;
type Race = { event: CandidacyEvent; id: string; one: () => Outcome; other?: () => Outcome };
type Command = (work: Work, input: SeenTarget) => Promise<unknown>;

/** Both have the same page before them. */
async function both(person: Person, command: Command, id: string, now = NOW) {
  const target = await readTarget(db, id);
  return () => act(person, (work) => command(work, target), now);
}
const by = (command: (work: Work, id: string) => Promise<unknown>, id: string, now: Date) => () =>
  commit({ actor: clockActor, now }, (work) => command(work, id));

const races: Record<string, () => Promise<Race>> = {
  submit: async () => {
    const { id, person } = await a.aFullDraft();
    return { event: "submit", id, one: await both(person, submitCandidacy, id) };
  },
  reuseAdmissibility: async () => {
    const first = await a.anAdmissibleCandidacy();
    accepted(await a.on(first.person, withdrawCandidacy, first.id, {}));
    const { id, person } = await a.aDraft({ person: first.person });
    return { event: "reuseAdmissibility", id, one: await both(person, reuseAdmissibility, id) };
  },
  requestPieces: async () => {
    const { id } = await a.aSubmittedRequest();
    const one = await both(
      await aSecretary(),
      (work, target) => requestPieces(work, { ...target, ...pieces }),
      id,
    );
    return { event: "requestPieces", id, one };
  },
  resubmit: async () => {
    const { id, person } = await a.aSubmittedRequest();
    accepted(await a.on(await aSecretary(), requestPieces, id, pieces));
    const { id: pieceId } = await db.requestedPiece.findFirstOrThrow({
      where: { candidacyId: id },
    });
    const file = await aReceivedFile();
    accepted(await act(person, (work) => answerPiece(work, { candidacyId: id, pieceId }, file)));
    return { event: "resubmit", id, one: await both(person, resubmitCandidacy, id) };
  },
  "declareComplete against requestPieces": async () => {
    const { id } = await a.aSubmittedRequest();
    const one = await both(await aSecretary(), declareComplete, id);
    const other = await both(
      await aSecretary(),
      (work, target) => requestPieces(work, { ...target, ...pieces }),
      id,
    );
    return { event: "declareComplete", id, one, other };
  },
  "declareAdmissible against declareInadmissible": async () => {
    const { id, secretary } = await a.aRequestUnderReview();
    const admission = await a.anAdmission(id);
    const one = await both(
      secretary,
      (work, target) => declareAdmissible(work, { ...admission, ...target }),
      id,
    );
    const other = await both(
      await aSecretary(),
      (work, target) => declareInadmissible(work, { ...a.aRefusal, ...target }),
      id,
    );
    return { event: "declareAdmissible", id, one, other };
  },
  declareInadmissible: async () => {
    const { id, secretary } = await a.aRequestUnderReview();
    const one = await both(
      secretary,
      (work, target) => declareInadmissible(work, { ...a.aRefusal, ...target }),
      id,
    );
    return { event: "declareInadmissible", id, one };
  },
  admitTacitly: async () => {
    const { id } = await a.aSubmittedRequest();
    return { event: "admitTacitly", id, one: by(admitBySilence, id, late) };
  },
  withdrawDecision: async () => {
    const { id, secretary } = await a.aRequestUnderReview();
    accepted(await a.on(secretary, declareInadmissible, id, a.aRefusal));
    const one = await both(
      secretary,
      (work, target) => withdrawDecision(work, { ...target, ...a.aWithdrawal }),
      id,
    );
    return { event: "withdrawDecision", id, one };
  },
  fileValidation: async () => {
    const vae = await a.anAdmissibleCandidacy();
    await a.writeValidation(vae);
    return {
      event: "fileValidation",
      id: vae.id,
      one: await both(vae.person, fileValidation, vae.id),
    };
  },
  "acceptValidation against returnValidation": async () => {
    const { id, secretary } = await a.aFiledValidation();
    const one = await both(secretary, acceptValidation, id);
    const other = await both(
      await aSecretary(),
      (work, target) => returnValidation(work, { ...target, reason: "À revoir" }),
      id,
    );
    return { event: "acceptValidation", id, one, other };
  },
  returnValidation: async () => {
    const { id, secretary } = await a.aFiledValidation();
    const one = await both(
      secretary,
      (work, target) => returnValidation(work, { ...target, reason: "À revoir" }),
      id,
    );
    return { event: "returnValidation", id, one };
  },
  lapse: async () => {
    const { id } = await anIdleCandidacy();
    return { event: "lapse", id, one: by(lapseCandidacy, id, idle) };
  },
  reinstate: async () => {
    const { id, secretary } = await anIdleCandidacy();
    accepted(await by(lapseCandidacy, id, idle)());
    const lift: Command = (work, target) =>
      reinstateCandidacy(work, { ...target, reason: "Contestée" });
    return { event: "reinstate", id, one: await both(secretary, lift, id, idle) };
  },
  "withdraw against declareAdmissible": async () => {
    const { id, person, secretary } = await a.aRequestUnderReview();
    const admission = await a.anAdmission(id);
    const one = await both(person, withdrawCandidacy, id);
    const other = await both(
      secretary,
      (work, target) => declareAdmissible(work, { ...admission, ...target }),
      id,
    );
    return { event: "withdraw", id, one, other };
  },
};

test.each(Object.entries(races))("two at once: %s", async (_, prepare) => {
  const { event, id, one, other = one } = await prepare();
  const before = await db.candidacyEvent.count({ where: { candidacyId: id } });
  const results = await Promise.all([one(), other()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = results.find((result) => !result.ok);
  expect(["CONFLICT", "RULE"]).toContain(refused && !refused.ok && refused.error.reason);
  expect(await db.candidacyEvent.count({ where: { candidacyId: id } })).toBe(before + 1);
  if (other === one)
    expect(await db.candidacyEvent.count({ where: { candidacyId: id, type: event } })).toBe(1);
});

test("two runs of the job at once admit each request once", async () => {
  const { id } = await a.aSubmittedRequest();
  await Promise.all([admitTacitly(late), admitTacitly(late)]);
  const where = { candidacyId: id, type: "admitTacitly" };
  expect(await db.candidacyEvent.count({ where })).toBe(1);
  expect(await db.admissibilityDecision.count({ where: { candidacyId: id } })).toBe(1);
});
