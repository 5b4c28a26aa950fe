import { beforeAll, expect, test } from "vitest";
import { openAssessment } from "@/lib/assessments/confirmation/opening.commands";
import { checkCandidacyIdentity, saveIdentity } from "@/lib/identity/identity.commands";
import { db } from "@/lib/platform/db/client";
import {
  declareAdmissible,
  declareInadmissible,
} from "@/lib/vae/admissibility/admissibility-decision.commands";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { saveIdentityDocument } from "@/lib/vae/request/identity-document.commands";
import { readSeenIdentity } from "@/prisma/demo/target.ts";
import { accepted, act, type Person } from "../../factories/people";
import {
  aDraft,
  anAdmission,
  aRefusal,
  aRequestUnderReview,
  aSubmittedRequest,
} from "../../factories/vae";
import { aReceivedFile, IDENTITY } from "../../factories/vae-samples";
import { aWorkplace, type Workplace } from "../../factories/workplace";
import { aWorkplaceCandidacy, targetOf } from "../../factories/workplace-candidacy";

let secretary: Person;
let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
  secretary = workplace.secretary;
});

const change = (person: Person) =>
  act(person, (work) => saveIdentity(work, { ...IDENTITY, version: 1, firstName: "Zoë" }));

test("an identity changed, or its document replaced, since the page was made is not checked unread", async () => {
  const vae = await aRequestUnderReview();
  const decision = { ...(await targetOf(vae.id)), ...(await anAdmission(vae.id)) };
  accepted(await change(vae.person));
  expect(await act(vae.secretary, (work) => declareAdmissible(work, decision))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
  const asked = await aRequestUnderReview({ ranks: [1] });
  const draft = await aDraft({ person: asked.person, ranks: [2] });
  const refusal = { ...(await targetOf(asked.id)), ...aRefusal };
  const card = await aReceivedFile("autre.pdf");
  accepted(
    await act(asked.person, (work) => saveIdentityDocument(work, { candidacyId: draft.id }, card)),
  );
  expect(await act(asked.secretary, (work) => declareInadmissible(work, refusal))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
  const registered = await aWorkplaceCandidacy("CONFIRMED", { workplace, identity: IDENTITY });
  const opening = {
    ...(await targetOf(registered.id)),
    documentKind: "PASSPORT" as const,
  };
  accepted(await change(registered.person));
  expect(await act(secretary, (work) => openAssessment(work, opening))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
});

test("after a tacit admission the check is made on the identity that was read", async () => {
  const { id, person } = await aSubmittedRequest({ ranks: [1] });
  const later = new Date("2027-01-23T09:00:00Z");
  await admitTacitly(later);
  const check = (seen: string) =>
    act(
      secretary,
      (work) => checkCandidacyIdentity(work, { id, seen, documentKind: "PASSPORT" }),
      later,
    );
  const draft = await aDraft({ person, now: later, ranks: [2] });
  const card = await aReceivedFile("autre.pdf");
  const replace = () =>
    act(person, (work) => saveIdentityDocument(work, { candidacyId: draft.id }, card), later);
  for (const step of [
    async () => accepted(await change(person)),
    async () => accepted(await replace()),
  ]) {
    const read = await readSeenIdentity(db, id);
    await step();
    expect(await check(read)).toMatchObject({ error: { reason: "CONFLICT" } });
  }
  accepted(await check(await readSeenIdentity(db, id)));
});
