import { expect, test } from "vitest";
import { consultDossier } from "@/lib/dossiers/secretariat.queries";
import { db } from "@/lib/platform/db/client";
import { getVaePage } from "@/lib/vae/dossier/dossier.queries";
import { getOwnCurrentSituation, getOwnNature } from "@/lib/vae/dossier/draft.queries";
import { saveCurrentSituation } from "@/lib/vae/request/current-situation.commands";
import { saveEducation } from "@/lib/vae/request/education.commands";
import { saveNature } from "@/lib/vae/request/nature.commands";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { accepted, act, aSecretary, NOW, sentenceOf } from "../../../factories/people";
import { aDraft, aFullDraft, anAdmissibleCandidacy, on, type Vae } from "../../../factories/vae";
import { CURRENT_SITUATION, EDUCATION } from "../../../factories/vae-samples";

const SEEKING = {
  ...CURRENT_SITUATION,
  ...{ currentSituation: "SEEKING" as const, registeredOn: "2026-05-04" },
  "benefits[]": ["MINIMUM" as const],
  ...{ disabledWorker: "yes" as const, needs: "Salle accessible" },
};
const situate = ({ id, person }: Vae, changes: object = {}, version = 0) =>
  act(person, (work) =>
    saveCurrentSituation(work, { candidacyId: id, version, ...SEEKING, ...changes }),
  );
const declare = ({ id, person }: Vae, changes: object, version = 0) =>
  act(person, (work) =>
    saveNature(work, {
      ...{ candidacyId: id, version, nature: "FIRST", precedingReference: "" },
      ...changes,
    }),
  );
const fileOf = ({ id }: Vae) =>
  db.admissibilityFile.findUniqueOrThrow({ where: { candidacyId: id } });

test("the situation is kept, and what only somebody who looks for work is asked goes with it", async () => {
  const draft = await aDraft();
  expect(accepted(await situate(draft))).toBe(1);
  expect(await fileOf(draft)).toMatchObject({ benefits: ["MINIMUM"], situationVersion: 1 });
  expect(accepted(await situate(draft, { currentSituation: "INACTIVE" }, 1))).toBe(2);
  expect(await fileOf(draft)).toMatchObject({ benefits: [], registeredOn: null });
});

test.each([
  ["2026-11-22", true],
  ["2026-11-23", false],
])(
  "registered as looking for work on %s, read on 22 November 2026: %s",
  async (registeredOn, isKept) => {
    expect((await situate(await aDraft(), { registeredOn })).ok).toBe(isKept);
  },
);

test("what a disability asks for is the candidate's and the secretariat's, and no part of the dossier", async () => {
  const draft = await aFullDraft();
  accepted(await situate(draft, {}, 1));
  const own = await getOwnCurrentSituation(await draft.person.actor(), draft.id, NOW);
  expect(own).toMatchObject({ accommodation: { disabledWorker: true, needs: "Salle accessible" } });
  accepted(await on(draft.person, submitCandidacy, draft.id, {}));
  const secretary = await (await aSecretary()).actor();
  expect(await consultDossier(secretary, draft.id, NOW)).toMatchObject({
    accommodation: { needs: "Salle accessible" },
  });
  const page = await getVaePage(secretary, draft.id, "readAsSecretariat", NOW);
  expect(JSON.stringify(page)).not.toContain("Salle accessible");
});

test("each part is compared by its own version: a stale one is told what stands now", async () => {
  const draft = await aDraft();
  const part = { candidacyId: draft.id, version: 0 };
  const educate = (changes: object) =>
    act(draft.person, (work) => saveEducation(work, { ...part, ...EDUCATION, ...changes }));
  accepted(await educate({ shortTrainings: "Accueil" }));
  accepted(await situate(draft));
  expect(await educate({ shortTrainings: "Vente" })).toMatchObject({
    error: { reason: "CONFLICT", theirs: { shortTrainings: "Accueil", version: "1" } },
  });
});

test("two who write one part at once: one is kept, the other is told", async () => {
  const draft = await aDraft();
  const both = await Promise.all([situate(draft, { needs: "A" }), situate(draft, { needs: "B" })]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("a renewal or a prolongation follows an admission that the portal knows, or that is told (R88)", async () => {
  const draft = await aDraft();
  expect(sentenceOf(await declare(draft, { nature: "RENEWAL" }))).toContain(
    "Aucune recevabilité antérieure n’est connue",
  );
  accepted(await declare(draft, { nature: "RENEWAL", precedingReference: "3 mars 2019, no 412" }));
  expect(await fileOf(draft)).toMatchObject({ nature: "RENEWAL", natureVersion: 1 });
  accepted(await declare(draft, { precedingReference: "3 mars 2019, no 412" }, 1));
  expect(await fileOf(draft)).toMatchObject({ nature: "FIRST", precedingReference: null });
});

test("after an admission on the same référentiel it is a prolongation, and the portal says so (R88)", async () => {
  const first = await anAdmissibleCandidacy();
  const target = await readTarget(db, first.id);
  accepted(await act(first.person, (work) => withdrawCandidacy(work, target)));
  const again = await aDraft({ person: first.person });
  const page = await getOwnNature(await again.person.actor(), again.id, NOW);
  expect(page).toMatchObject({ earlier: { isSameVersion: true } });
  expect(sentenceOf(await declare(again, { nature: "RENEWAL" }))).toContain("une prolongation");
  accepted(await declare(again, { nature: "EXTENSION" }));
});

test("a draft that is given up keeps nothing of what was answered", async () => {
  const draft = await aFullDraft();
  accepted(await situate(draft, {}, 1));
  const target = await readTarget(db, draft.id);
  accepted(await act(draft.person, (work) => withdrawCandidacy(work, target)));
  expect(await fileOf(draft)).toMatchObject({
    ...{ currentSituation: null, lastClass: null, nationality: null, benefits: [] },
  });
  expect(await db.accommodation.findUnique({ where: { candidacyId: draft.id } })).toMatchObject({
    ...{ disabledWorker: null, needs: "" },
  });
});
