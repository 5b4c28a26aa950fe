import { beforeAll, expect, test } from "vitest";
import { declineCandidacy } from "@/lib/assessments/confirmation/confirmation.commands";
import { refuseRegistration } from "@/lib/assessments/confirmation/opening.commands";
import { endAssessment } from "@/lib/assessments/transmission/ending.commands";
import { cancelRegistration } from "@/lib/companies/registration.commands";
import { db } from "@/lib/platform/db/client";
import {
  declareAdmissible,
  declareInadmissible,
} from "@/lib/vae/admissibility/admissibility-decision.commands";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import { removeFile } from "@/lib/vae/request/file-removal.commands";
import { saveIdentityDocument } from "@/lib/vae/request/identity-document.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { accepted, act, aSecretary, type Person, sentenceOf } from "../../factories/people";
import {
  aDraft,
  aFullDraft,
  anAdmission,
  aRefusal,
  aRequestUnderReview,
  aSubmittedRequest,
  on,
} from "../../factories/vae";
import { aReceivedFile } from "../../factories/vae-samples";
import { aRegistration, aWorkplace, giveIdentity, type Workplace } from "../../factories/workplace";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";

let secretary: Person;
let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
  secretary = workplace.secretary;
});

const copiesOf = ({ userId }: Person) =>
  db.storedFile.count({
    where: { candidate: { userId }, purpose: "IDENTITY_DOCUMENT", erasedAt: null },
  });
const pieces = { identityDocument: true, proofs: [], others: [], dueOn: "2026-12-22" };
const reason = "Hors du métier visé.";

test("withdrawn before anybody checked the identity: the copy of its document is erased with it (R28)", async () => {
  const draft = await aFullDraft();
  accepted(await on(draft.person, withdrawCandidacy, draft.id, {}));
  expect(await copiesOf(draft.person)).toBe(0);
  const { id, person } = await aSubmittedRequest();
  expect(await copiesOf(person)).toBe(1);
  accepted(await on(person, withdrawCandidacy, id, {}));
  expect(await copiesOf(person)).toBe(0);
});

test("not while another candidacy, or a registration to confirm, waits for it", async () => {
  const { id, person } = await aSubmittedRequest({ ranks: [1] });
  const other = await aDraft({ person, ranks: [2] });
  const registered = await aRegistration(workplace, person, [2]);
  accepted(await on(person, withdrawCandidacy, id, {}));
  expect(await copiesOf(person)).toBe(1);
  accepted(await on(person, withdrawCandidacy, other.id, {}));
  expect(await copiesOf(person)).toBe(1);
  accepted(await on(person, declineCandidacy, registered, {}));
  expect(await copiesOf(person)).toBe(0);
});

test("a tacit admission keeps it until it is checked, though its candidacy is withdrawn", async () => {
  const { id, person } = await aSubmittedRequest();
  const later = new Date("2027-01-23T09:00:00Z");
  await admitTacitly(later);
  accepted(await on(person, withdrawCandidacy, id, {}, later));
  const { id: candidacyId } = await aDraft({ person, now: later });
  const { id: fileId } = await db.storedFile.findFirstOrThrow({
    where: { candidate: { userId: person.userId }, purpose: "IDENTITY_DOCUMENT" },
  });
  const removed = await act(person, (work) => removeFile(work, { candidacyId, fileId }), later);
  expect(sentenceOf(removed)).toMatch(/^Cette pièce reste à contrôler/);
  expect(await copiesOf(person)).toBe(1);
});

test("refused for a piece that never came, without a check: it is erased with the decision", async () => {
  const { id, person } = await aSubmittedRequest();
  accepted(await on(secretary, requestPieces, id, pieces));
  const refusal = { ...aRefusal, documentKind: undefined };
  const after = new Date("2026-12-23T09:00:00Z");
  accepted(await on(secretary, declareInadmissible, id, refusal, after));
  expect(await copiesOf(person)).toBe(0);
});

test("at work: a registration cancelled, refused or ended before the check leaves no copy", async () => {
  const registered = await aWorkplaceCandidacy("REGISTERED", { workplace });
  await giveIdentity(registered.person, registered.id);
  expect(await copiesOf(registered.person)).toBe(1);
  accepted(await on(workplace.manager, cancelRegistration, registered.id, {}));
  expect(await copiesOf(registered.person)).toBe(0);
  const refused = await aWorkplaceCandidacy("CONFIRMED", { workplace });
  accepted(await on(secretary, refuseRegistration, refused.id, { reason }));
  expect(await copiesOf(refused.person)).toBe(0);
  const ended = await aWorkplaceCandidacy("CONFIRMED", { workplace });
  accepted(await on(workplace.manager, endAssessment, ended.id, { reason }));
  expect(await copiesOf(ended.person)).toBe(0);
});

test("no document is asked for once the identity is checked: nobody would erase it", async () => {
  const { person } = await aWorkplaceCandidacy("OPEN", { workplace, ranks: [1, 2] });
  const ended = await db.candidacy.findFirstOrThrow({
    where: { candidate: { userId: person.userId } },
  });
  accepted(await on(person, withdrawCandidacy, ended.id, {}));
  const { id } = await aSubmittedRequest({ person });
  expect(sentenceOf(await on(secretary, requestPieces, id, pieces))).toBe(
    "L’identité de cette personne est déjà contrôlée : aucune pièce d’identité n’est à demander.",
  );
  const proofs = { ...pieces, identityDocument: false, proofs: ["Contrat de travail"] };
  accepted(await on(secretary, requestPieces, id, proofs));
});

test("two candidacies withdrawn at once leave no copy", async () => {
  const one = await aSubmittedRequest({ ranks: [1] });
  const two = await aDraft({ person: one.person, ranks: [2] });
  const results = await Promise.all(
    [one, two].map(({ id }) => on(one.person, withdrawCandidacy, id, {})),
  );
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await copiesOf(one.person)).toBe(0);
});

test("a check and an upload at once: no copy is left once the identity is checked", async () => {
  const secretariat = await aSecretary();
  const { id, person } = await aRequestUnderReview({ ranks: [1], secretary: secretariat });
  const draft = await aDraft({ person, ranks: [2] });
  const card = await aReceivedFile("recto.pdf");
  const admission = await anAdmission(id);
  await Promise.all([
    on(secretariat, declareAdmissible, id, admission),
    act(person, (work) => saveIdentityDocument(work, { candidacyId: draft.id }, card)),
  ]);
  const { identityCheckedAt } = await db.candidate.findFirstOrThrow({
    where: { userId: person.userId },
  });
  expect(await copiesOf(person)).toBe(identityCheckedAt ? 0 : 1);
});
