import { type Browser, expect, type Page, test } from "@playwright/test";
import { demoPassword } from "../../../lib/accounts/sign-in/demo-users.ts";
import { addressesOf } from "../../support/served.ts";
import { paper } from "../support/path-files.ts";

async function enter(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: addressesOf("demo")[0] ?? "" });
  const page = await context.newPage();
  await page.goto("/connexion");
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(demoPassword);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((url) => url.pathname !== "/connexion");
  return page;
}
const held = (page: Page) => page.getByRole("region", { name: "Blocs acquis" });
const waiting = (page: Page) => page.getByRole("list", { name: "Acquis antérieurs à confirmer" });

test("a block from before the portal, recorded with its proof by two people, makes the CQP with one validated here", async ({
  browser,
}) => {
  const one = await enter(browser, "secretariat@demo.example");
  const other = await enter(browser, "secretariat.second@demo.example");
  await other.goto("/secretariat");
  await other.getByRole("link", { name: "Acquis antérieur d’Anaïs Rousseau" }).click();
  await expect(waiting(other)).toContainText("procès-verbal fictif n° 31");
  const dossier = new URL(other.url()).pathname;

  await test.step("who proposed it may not confirm it, takes it back and records it anew from another proof", async () => {
    await one.goto(dossier);
    await expect(waiting(one).getByText(/^Confirmer\s:/)).toHaveCount(0);
    await waiting(one).getByText("Retirer").click();
    await waiting(one).getByLabel("Motif").fill("Le procès-verbal porte le numéro 32.");
    await waiting(one).getByRole("button", { name: "Clore la proposition" }).click();
    await expect(held(one)).toContainText("Le procès-verbal porte le numéro 32.");
    const proof = held(one).getByLabel("Un autre justificatif");
    await proof.setInputFiles(paper("proces-verbal-32.pdf"));
    await held(one).getByRole("button", { name: "Envoyer le fichier" }).click();
    const form = one.getByRole("form", { name: "Proposer un acquis antérieur" });
    await expect(form.getByRole("link", { name: "proces-verbal-32.pdf" })).toBeVisible();
    await form.getByLabel("Acquis avant le portail ou ailleurs").check();
    await form.getByLabel(/^RNCP36140, bloc 2\s:/).check();
    await form.getByLabel("RNCP36140, bloc 2, Souscription et vie du contrat").check();
    await form.getByLabel("Décision", { exact: true }).fill("Jury paritaire, n° 32");
    await form.getByLabel("Jour de la décision").fill("12/06/2024");
    await form.getByRole("button", { name: "Proposer cet acquis" }).click();
    await expect(waiting(one)).toContainText("Jury paritaire, n° 32");
  });

  await test.step("another confirms it with the password: it is held, with its origin", async () => {
    await other.goto(dossier);
    await waiting(other)
      .getByText(/^Confirmer\s:/)
      .click();
    await waiting(other).getByLabel("Votre mot de passe").fill(demoPassword);
    await waiting(other).getByRole("button", { name: "Confirmer cet acquis" }).click();
    const blocks = held(other).getByRole("list", { name: "Blocs acquis" });
    await expect(blocks).toContainText("RNCP36140 · acquis le 12 juin 2024");
    await expect(waiting(other)).toHaveCount(0);
  });

  await test.step("the parchemin is due, and issued once", async () => {
    await other.goto("/secretariat/certificats");
    const due = other.getByRole("listitem").filter({ hasText: "Anaïs Rousseau" });
    await due.getByText("Délivrer : parchemin").first().click();
    await due.getByLabel("Votre mot de passe").fill(demoPassword);
    await due.getByRole("button", { name: "Délivrer", exact: true }).click();
    await expect(due).toBeHidden();
  });
});
