import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { inviteToSecretariat } from "../support/path-administrator.ts";
import { openRequest, register } from "../support/path-candidate.ts";
import { administrator, secondAdministrator } from "../support/path-people.ts";
import { acceptInvitation, form, heading, password, unfold } from "../support/path-person.ts";
import { test } from "../support/path-test.ts";
import { oneValue } from "../support/portal.ts";

const maelle = { name: "Maëlle Le Goff", email: "maelle@exemple.fr" };
const colleague = { name: "Nour Benamar", email: "secretariat.bis@exemple.fr" };
const identity = {
  sex: "Féminin",
  birthName: "Le Goff",
  firstName: "Maëlle",
  bornOn: "1990-05-02",
  birthPlace: "Brest",
  birthPostalCode: "29200",
} as const;

const BEFORE = "Le dossier est complet et traçable";
const AFTER = "Le dossier est complet, daté et traçable";
/** The file of the project as the branch would send it back: every text official, one criterion reworded. */
const official = readFileSync("prisma/standard.json", "utf8")
  .replaceAll(/"statut": "reconstruit[^"]*"/g, '"statut": "officiel"')
  .replaceAll(/"libelleStatut": "[^"]*"/g, '"libelleStatut": "officiel"')
  .replaceAll(BEFORE, AFTER);

const editionOf = (request: string) =>
  oneValue(
    "path",
    `SELECT v.edition FROM "Candidacy" c JOIN "CertificationVersion" v ON v.id = c."versionId" WHERE c.id = $1`,
    [request.split("/").at(-1)],
  );

async function importOfficial(page: Page): Promise<void> {
  await page.goto("/secretariat/referentiel");
  await page.getByRole("link", { name: "Préparer une version" }).click();
  const buffer = Buffer.from(official);
  await page
    .getByLabel("Fichier XML ou JSON")
    .setInputFiles({ name: "referentiel.json", mimeType: "application/json", buffer });
  const start = form(page, "Reprendre un fichier");
  await start.getByRole("button", { name: "Reprendre le texte" }).click();
  await expect(
    start.getByText(/plusieurs versions \(RNCP36140 et RNCP41351\)/).last(),
  ).toBeVisible();
  await page.getByLabel("Code de la fiche").fill("RNCP41351");
  await start.getByRole("button", { name: "Reprendre le texte" }).click();
  await expect(heading(page, "RNCP41351")).toBeVisible();
}

test("the official text is imported, compared and published by two, while a request runs on the one before", async ({
  people,
  secretariat,
}) => {
  const candidate = await people.meet(maelle);
  await register(candidate, maelle);
  const request = await openRequest(candidate, ["Indemnisation"], identity);
  await inviteToSecretariat(
    await people.enter(administrator),
    await people.enter(secondAdministrator),
    colleague,
  );
  const second = await people.meet(colleague);
  await acceptInvitation(second, colleague);

  await test.step("imported, and completed where the file says nothing", async () => {
    await importOfficial(secretariat);
    await secretariat.getByRole("link", { name: "La source du texte est à compléter." }).click();
    await secretariat.getByLabel("Source du texte").fill("référentiel de France Assureurs");
    await secretariat.getByRole("button", { name: "Enregistrer", exact: true }).click();
    const proposal = await unfold(secretariat, "Proposer la publication");
    await proposal.getByLabel("Votre mot de passe").fill(password);
    await proposal.getByRole("button", { name: "Proposer la publication" }).click();
    await expect(secretariat.getByText(/^Proposée à partir du/)).toBeVisible();
    await expect(secretariat.getByRole("button", { name: "Publier cette version" })).toHaveCount(0);
  });

  await test.step("compared and published by somebody else", async () => {
    await second.goto("/secretariat/referentiel");
    const drafts = second.getByRole("list", { name: "Versions en préparation" });
    await expect(drafts).toContainText("Proposée par Sylvie Renaud");
    await drafts.getByRole("link", { name: "RNCP41351" }).click();
    await second.getByRole("link", { name: "Comparer à RNCP41351", exact: true }).click();
    const change = second.getByRole("listitem").filter({ hasText: AFTER });
    await expect(change.getByText(BEFORE, { exact: true })).toBeVisible();
    await second.goBack();
    const publication = await unfold(second, "Publier RNCP41351");
    await publication.getByLabel("Votre mot de passe").fill(password);
    await publication.getByRole("button", { name: "Publier cette version" }).click();
    await expect(
      second.getByRole("region", { name: "RNCP41351, édition 2" }).getByText("En vigueur"),
    ).toBeVisible();
    await expect(
      second.getByRole("region", { name: "RNCP41351", exact: true }).getByText(/^Remplacée le/),
    ).toBeVisible();
  });

  await test.step("what had begun goes on with its own text", async () => {
    await candidate.goto(request);
    await expect(heading(candidate, "Votre demande de recevabilité")).toBeVisible();
    expect(await editionOf(request)).toBe("1");
  });
});
