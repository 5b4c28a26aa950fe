import { beforeAll, expect, test } from "vitest";
import { getTeams } from "@/lib/companies/company.queries";
import { companyStep } from "@/lib/companies/dossier.labels";
import { getCompanyDossier } from "@/lib/companies/dossier.queries";
import {
  cancelRegistration,
  registerWorkplaceCandidate,
} from "@/lib/companies/registration.commands";
import { inviteCompanyMember } from "@/lib/companies/team.commands";
import { db } from "@/lib/platform/db/client";
import { aDecidedCandidacy, aHolder } from "@/tests/factories/decided-candidacies";
import { accepted, act, aPerson, NOW } from "@/tests/factories/people";
import { aRegistration, aWorkplace, type Workplace } from "@/tests/factories/workplace";
import { aWorkplaceCandidacy, targetOf } from "@/tests/factories/workplace-candidacy";

let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
});

const BLOCKS = ["RNCP41351BC01", "RNCP41351BC02"];
const inputFor = (changes: object = {}) => ({
  companyId: workplace.id,
  name: "Đặng Thị",
  email: "dang@exemple.fr",
  "blocks[]": BLOCKS,
  "options[]": ["RNCP41351BC02:SOUSCRIPTION"],
  again: false,
  ...changes,
});
const refused = async (changes: object, who = workplace.manager) => {
  const result = await act(who, (work) => registerWorkplaceCandidate(work, inputFor(changes)));
  return result.ok
    ? "accepted"
    : result.error.reason === "RULE"
      ? result.error.message
      : result.error.reason;
};

test("a company is told that its invitation was refused by the person's mail server, until they confirm", async () => {
  const toldOf = async (state: "REGISTERED" | "CONFIRMED", refusal: number | null) => {
    const { id } = await aWorkplaceCandidacy(state, { workplace });
    const invitation = { candidacyId: id, kind: "registrationToConfirm" };
    const { count } = await db.outgoingMessage.updateMany({ where: invitation, data: { refusal } });
    expect(count).toBe(1);
    const dossier = await getCompanyDossier(await workplace.manager.actor(), id, NOW);
    return dossier && companyStep(dossier);
  };
  const NOTHING = /^Aucune action attendue de votre part/;
  const told = await toldOf("REGISTERED", 550);
  expect(told?.sentences.join()).toContain("Annulez cette inscription");
  expect(told?.aside).toBeUndefined();
  expect((await toldOf("REGISTERED", null))?.aside).toMatch(NOTHING);
  expect((await toldOf("CONFIRMED", 550))?.sentences.join()).not.toContain("Annulez");
});

test("blocks and options are checked when a person is registered", async () => {
  expect(await refused({ "options[]": [] })).toMatch(
    /Choisissez au moins une option pour le bloc 2/,
  );
  expect(await refused({ "options[]": ["RNCP41351BC02:AUTRE"] })).toMatch(/n’existe pas/);
  expect(await refused({ "blocks[]": ["RNCP36140BC01"] })).toMatch(
    /s’obtient sans valider ce bloc/,
  );
  expect(await refused({}, workplace.evaluators[0])).toBe("FORBIDDEN");
  expect(await refused({}, await aPerson("Étranger"))).toBe("NOT_FOUND");
  expect(await refused({})).toBe("accepted");
});

test("a registration typed twice is said before it is saved, with the way to the first one or to go on", async () => {
  const { id } = accepted(
    await act(workplace.manager, (work) =>
      registerWorkplaceCandidate(work, inputFor({ name: "Zoé Ñuñez", email: "zoe@exemple.fr" })),
    ),
  );
  const { number } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  const again = (changes: object) =>
    act(workplace.manager, (work) => registerWorkplaceCandidate(work, inputFor(changes)));
  const told = {
    error: {
      reason: "RULE",
      field: "again",
      message: expect.stringContaining(`la candidature ${number}`),
      see: { label: `Ouvrir la candidature ${number}`, href: `/entreprise/candidats/${id}` },
    },
  };
  expect(await again({ name: "Z. N.", email: "zoe@exemple.fr" })).toMatchObject(told);
  expect(await again({ name: "zoé ñuñez", email: "autre@exemple.fr" })).toMatchObject(told);
  const other = await aWorkplace();
  const elsewhere = inputFor({ companyId: other.id, name: "Zoé Ñuñez", email: "zoe@exemple.fr" });
  accepted(await act(other.manager, (work) => registerWorkplaceCandidate(work, elsewhere)));
  accepted(await again({ name: "Zoé Ñuñez", email: "zoe@exemple.fr", again: true }));
});

test("the same person sent by two managers at once: the second is told of the first", async () => {
  const twin = inputFor({ name: "Jumelle Essai", email: "jumelle@exemple.fr" });
  const results = await Promise.all(
    [1, 2].map(() => act(workplace.manager, (work) => registerWorkplaceCandidate(work, twin))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("once a registration is closed, the same person is registered without a word", async () => {
  const closed = inputFor({ name: "Reprise Essai", email: "reprise@exemple.fr" });
  const { id } = accepted(
    await act(workplace.manager, (work) => registerWorkplaceCandidate(work, closed)),
  );
  accepted(await act(workplace.manager, (work) => cancelRegistration(work, { id, version: 1 })));
  accepted(await act(workplace.manager, (work) => registerWorkplaceCandidate(work, closed)));
});

test("the company learns nothing of the person: its page is the same for everybody", async () => {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, validated: [1] });
  const busy = await aWorkplaceCandidacy("CONFIRMED", {
    workplace: await aWorkplace({ name: "Autre" }),
  });
  const unknown = "jamais.vue@exemple.fr";
  const pages = [];
  for (const email of [holder.email, busy.person.email, unknown]) {
    const result = await act(workplace.manager, (work) =>
      registerWorkplaceCandidate(work, inputFor({ email, name: "Zoé Essai", again: true })),
    );
    const dossier = await getCompanyDossier(
      await workplace.manager.actor(),
      accepted(result).id,
      NOW,
    );
    if (!dossier) throw new Error("the company reads what it registered");
    const { id: _, number: __, email: typed, progress, ...rest } = dossier;
    expect(typed).toBe(email);
    pages.push({ ...rest, progress: { ...progress, id: "", number: "" } });
  }
  expect(pages[1]).toEqual(pages[0]);
  expect(pages[2]).toEqual(pages[0]);
});

test("inviting somebody who has an account tells nothing of it", async () => {
  const known = await aPerson("Nom véritable");
  const input = {
    companyId: workplace.id,
    name: "Nom saisi",
    email: known.email,
    role: "EVALUATOR" as const,
  };
  accepted(await act(workplace.manager, (work) => inviteCompanyMember(work, input)));
  const teams = await getTeams(await workplace.manager.actor());
  expect(JSON.stringify(teams)).toContain("Nom saisi");
  expect(JSON.stringify(teams)).not.toContain("Nom véritable");
  const again = await act(workplace.manager, (work) => inviteCompanyMember(work, input));
  expect(again).toMatchObject({ error: { reason: "RULE", field: "email" } });
});

test("a registration is cancelled while it waits, and the person is told", async () => {
  const person = await aPerson();
  const id = await aRegistration(workplace, person);
  const target = await targetOf(id);
  accepted(await act(workplace.manager, (work) => cancelRegistration(work, target)));
  expect(
    await db.outgoingMessage.count({
      where: { recipientId: person.userId, kind: "registrationCancelled" },
    }),
  ).toBe(1);
});
