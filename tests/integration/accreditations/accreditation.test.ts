import { expect, test } from "vitest";
import {
  recordAccreditation,
  withdrawAccreditation,
} from "@/lib/accreditations/accreditation.commands";
import {
  getAccreditations,
  listAccreditationGaps,
} from "@/lib/accreditations/accreditation.queries";
import { openAssessment } from "@/lib/assessments/confirmation/opening.commands";
import { registerWorkplaceCandidate } from "@/lib/companies/registration.commands";
import { db } from "@/lib/platform/db/client";
import { accepted, act, NOW, sentenceOf } from "../../factories/people";
import { setUntilTheEnd } from "../../factories/settings";
import { aWorkplace, type Workplace } from "../../factories/workplace";
import { aWorkplaceCandidacy, targetOf } from "../../factories/workplace-candidacy";

const BLOCK = "RNCP41351BC01";
const blockOf = (code: string) => db.competencyBlock.findFirstOrThrow({ where: { code } });

async function accredited(workplace: Workplace, days: { startsOn: string; endsOn: string }) {
  const { id } = await blockOf(BLOCK);
  const input = { companyId: workplace.id, reference: "Convention 12", "blocks[]": [id], ...days };
  return act(workplace.secretary, (work) => recordAccreditation(work, input));
}
const gapOf = async (workplace: Workplace, on: string) => {
  const asked = { companyIds: [workplace.id], blocks: [await blockOf(BLOCK)], on };
  return (await listAccreditationGaps(db, asked))[0] ?? null;
};

const register = (workplace: Workplace, name: string) =>
  act(workplace.manager, (work) =>
    registerWorkplaceCandidate(work, {
      companyId: workplace.id,
      name,
      email: `${name.toLowerCase()}@exemple.fr`,
      "blocks[]": [BLOCK],
      "options[]": [],
      again: false,
      after: undefined,
    }),
  );

test("what no accreditation names is warned of on its days, and once one is withdrawn (R84)", async () => {
  const workplace = await aWorkplace();
  const MISSING =
    "L’habilitation de l’entreprise Mutuelle de l’Essai ne couvre pas aujourd’hui le bloc RNCP41351BC01.";
  const period = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
  expect(
    sentenceOf(await accredited(workplace, { startsOn: "2026-02-02", endsOn: "2026-02-01" })),
  ).toBe("Le dernier jour vient après le premier.");
  accepted(await accredited(workplace, period));
  expect(await gapOf(workplace, "2025-12-31")).toEqual({ sentence: MISSING, isRefused: false });
  expect(await gapOf(workplace, "2026-01-01")).toBeNull();
  expect(await gapOf(workplace, "2026-12-31")).toBeNull();
  expect(await gapOf(workplace, "2027-01-01")).not.toBeNull();
  const view = await getAccreditations(await workplace.secretary.actor(), workplace.id, NOW);
  const [one] = view?.accreditations ?? [];
  expect(one).toMatchObject({ codes: [BLOCK], isWithdrawn: false, ...period });
  const withdraw = () =>
    act(workplace.secretary, (work) =>
      withdrawAccreditation(work, { id: one?.id ?? "", reason: "Erreur de saisie" }),
    );
  accepted(await withdraw());
  expect(sentenceOf(await withdraw())).toBe("Cette habilitation est déjà retirée.");
  expect(await gapOf(workplace, "2026-06-01")).not.toBeNull();
  await setUntilTheEnd("workplace.accreditationWarns", "off");
  expect(await gapOf(workplace, "2026-06-01")).toBeNull();
});

test("registered and opened without one where the branch only warns, with one where it refuses", async () => {
  const { id, workplace } = await aWorkplaceCandidacy("CONFIRMED");
  accepted(await register(workplace, "Aicha"));
  await setUntilTheEnd("workplace.accreditationBlocks", "on");
  const REFUSED = /^L’habilitation de l’entreprise .* ne couvre pas aujourd’hui/;
  expect(sentenceOf(await register(workplace, "Bruno"))).toMatch(REFUSED);
  const open = async () => {
    const target = await targetOf(id);
    return act(workplace.secretary, (work) =>
      openAssessment(work, { ...target, documentKind: "IDENTITY_CARD" }),
    );
  };
  expect(sentenceOf(await open())).toMatch(REFUSED);
  accepted(await accredited(workplace, { startsOn: "2026-01-01", endsOn: "" }));
  accepted(await register(workplace, "Bruno"));
});
