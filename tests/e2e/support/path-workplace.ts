import { test as base, expect, type Page } from "@playwright/test";
import { confirmRegistration } from "./path-candidate.ts";
import {
  assess,
  closeGrids,
  constituteCommittee,
  inviteEvaluator,
  openGrids,
  registerCandidate,
  registerCompany,
  signGrids,
  transmit,
} from "./path-company.ts";
import type { Portal } from "./path-people.ts";
import { acceptInvitation, heading, nextStep, readIn } from "./path-person.ts";
import { acceptAssessment, issue, openAssessment, openDossier } from "./path-secretariat.ts";
import { conclude, deliberate } from "./path-sitting.ts";

const company = { name: "Assurances du Finistère", siret: "44306184100047", city: "Brest" };
export const manager = { name: "Gaëlle Le Goff", email: "rh@finistere.exemple.fr" };
const chair = { name: "Paul Thévenot", email: "chef@finistere.exemple.fr" };
const tutor = { name: "Inès Benali", email: "tutrice@finistere.exemple.fr" };
export const linh = { name: "Linh Đặng", email: "linh@exemple.fr", printed: "Linh Đặng" };
const identity = {
  sex: "Féminin",
  birthName: "Đặng",
  firstName: "Linh",
  bornOn: "1999-11-30",
  birthPlace: "Quimper",
  birthPostalCode: "29000",
} as const;
const REASONS = "La gestion d’un sinistre en autonomie n’est pas démontrée.";
const OBSERVATIONS = "Je n’ai traité que peu de sinistres cette année.";

/** Where the candidacy at work is read: by its candidate, by the company. */
export type AtWork = { candidacy: string; atCompany: string };

/** From the registration of the company to the attestation of the one block that the jury validated. */
export async function walkAtWork(portal: Portal): Promise<AtWork> {
  const { people, secretariat } = portal;
  const hr = await people.meet(manager);
  const candidate = await people.meet(linh);
  const evaluators = { chair: await people.meet(chair), tutor: await people.meet(tutor) };

  const atCompany = await base.step(
    "the company is registered, its manager registers a candidate",
    async () => {
      await registerCompany(secretariat, company, manager);
      await acceptInvitation(hr, manager);
      for (const evaluator of [chair, tutor]) await inviteEvaluator(hr, evaluator);
      return registerCandidate(hr, linh, ["Indemnisation"]);
    },
  );
  const candidacy = await base.step(
    "the person confirms, with civil identity and identity document",
    async () => {
      await expect(nextStep(hr, "Inscription à confirmer")).toBeVisible();
      await acceptInvitation(candidate, linh);
      return confirmRegistration(candidate, linh, identity);
    },
  );
  const number = await base.step(
    "the secretariat checks the identity and opens; the committee is constituted",
    async () => {
      const given = await numberShown(hr, atCompany);
      await openAssessment(secretariat, await openDossier(secretariat, given));
      await constituteCommittee(hr, atCompany, { chair, member: tutor });
      return given;
    },
  );
  const dossier = new URL(secretariat.url()).pathname;
  await base.step("the members assess, the chair closes, each signs", async () => {
    for (const [page, person] of [
      [evaluators.chair, chair],
      [evaluators.tutor, tutor],
    ] as const)
      await acceptInvitation(page, person);
    const grids = await openGrids(evaluators.chair, chair);
    await assess(evaluators.tutor, grids, {}, 3);
    await assess(evaluators.chair, grids, {
      "C2.4": {
        level: "En cours d’acquisition",
        comment: "Ouvre un dossier simple, demande encore de l’aide.",
      },
    });
    await closeGrids(evaluators.chair, grids);
    for (const page of [evaluators.chair, evaluators.tutor]) await signGrids(page, grids);
    await acknowledge(candidate, candidacy, OBSERVATIONS);
    await transmit(evaluators.chair, grids);
  });
  await base.step("the secretariat accepts, the jury validates one block of the two", async () => {
    await acceptAssessment(secretariat, dossier);
    const session = await deliberate(portal, [
      { person: linh, verdicts: [{ validated: true }, { validated: false, reasons: REASONS }] },
    ]);
    await conclude(portal, session);
  });
  await base.step(
    "the candidate reads what is acquired, what is missing and why; the block is attested",
    async () => {
      await readResult(candidate, candidacy);
      await issue(secretariat, number, "attestation de bloc");
    },
  );
  return { candidacy, atCompany };
}

async function readResult(candidate: Page, candidacy: string): Promise<void> {
  await candidate.goto(candidacy);
  const result = candidate.getByRole("region", { name: "Décision du jury" });
  await expect(result.getByText("Acquis", { exact: true })).toHaveCount(1);
  for (const said of [REASONS, "Ce qu’il vous reste à obtenir", "Vos recours"]) {
    await expect(result).toContainText(said);
  }
}

async function numberShown(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return readIn(page.getByRole("main"), /Candidature (CRCA-[\d-]+)/);
}

async function acknowledge(page: Page, address: string, observations: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("link", { name: "Lire mon évaluation" }).first().click();
  await page.getByRole("textbox", { name: "Vos observations" }).fill(observations);
  await page.getByRole("button", { name: "J’ai pris connaissance de l’évaluation" }).click();
  await expect(heading(page, /^Candidature /)).toBeVisible();
}
