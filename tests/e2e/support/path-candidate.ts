import { expect, type Page } from "@playwright/test";
import { paper, pdfText } from "./path-files.ts";
import { giveIdentity, type Identity } from "./path-identity.ts";
import {
  download,
  form,
  heading,
  linkIn,
  mailTo,
  nextStep,
  type Person,
  password,
  readIn,
} from "./path-person.ts";

/** Opens an account, then confirms the address from the link received. */
export async function register(page: Page, person: Person): Promise<void> {
  await page.goto("/inscription");
  await page.getByLabel("Prénom et nom").fill(person.name);
  await page.getByLabel("Adresse électronique").fill(person.email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByLabel("J’ai lu l’information sur mes données personnelles").check();
  await page.getByRole("button", { name: "Créer mon compte" }).click();
  await expect(page.getByText("Ouvrez votre messagerie")).toBeVisible();
  await page.goto(linkIn((await mailTo(person, "Confirmez votre adresse électronique")).text));
  await page.getByLabel("Votre mot de passe").fill(password);
  await page.getByRole("button", { name: "Confirmer mon adresse" }).click();
  await expect(heading(page, "Mes candidatures")).toBeVisible();
}

/** Opens a request for the blocks ticked, all those offered unless some are named; gives its address. */
export async function openRequest(
  page: Page,
  options: readonly string[],
  identity?: Identity,
): Promise<string> {
  await page.goto("/candidat/candidatures/nouvelle");
  if (identity) {
    await page.getByRole("link", { name: "Indiquer mon identité" }).click();
    await giveIdentity(page, identity);
  }
  const offer = form(page, "Nouvelle candidature");
  for (const option of options) await offer.getByLabel(new RegExp(`, ${option}$`)).check();
  await offer.getByRole("button", { name: "Commencer ma demande" }).click();
  await expect(heading(page, "Votre demande de recevabilité")).toBeVisible();
  return new URL(page.url()).pathname;
}

export async function addExperience(page: Page, request: string, jobTitle: string): Promise<void> {
  await page.goto(`${request}/experiences`);
  await page.getByRole("link", { name: "Ajouter une expérience" }).click();
  await page.getByLabel("Emploi ou fonction").fill(jobTitle);
  await page.getByLabel("Statut").selectOption("Salarié");
  await page
    .getByLabel("Organisme", { exact: true })
    .fill("Mutuelle des Lilas, 12 rue des Lilas, Nantes");
  await page.getByLabel("Famille professionnelle").selectOption("Banque et assurance");
  await page.getByLabel("Début").fill("2023-09-01");
  await page.getByLabel("Temps de travail").selectOption("Temps complet");
  await page
    .getByLabel("Activités en rapport avec la certification")
    .fill("Accueil des assurés, devis, souscription, suivi des sinistres courants.");
  await page.getByText("Les compétences que ces activités montrent").click();
  await page
    .getByRole("group", { name: "Compétences montrées" })
    .getByRole("checkbox")
    .first()
    .check();
  await page.getByRole("button", { name: "Enregistrer l’expérience" }).click();
  await expect(heading(page, "Les justificatifs de cette expérience")).toBeVisible();
  await page.goto(`${request}/experiences`);
  const listed = page.getByRole("list", { name: "Expériences" });
  await expect(listed).toContainText(jobTitle);
  await expect(listed).toContainText("Compétences montrées");
}

/** Rubrics 3 and 4 of the official form, each on its page. */
export async function tellAbout(page: Page, request: string): Promise<void> {
  await page.goto(`${request}/situation`);
  await page.getByLabel("Française").check();
  await page.getByLabel("Vous êtes actuellement").selectOption("En emploi\u00a0: CDI");
  await page.getByRole("button", { name: "Enregistrer ma situation" }).click();
  await expect(heading(page, "Votre demande de recevabilité")).toBeVisible();
  await page.goto(`${request}/formation`);
  await page.getByLabel("Dernière classe suivie").selectOption("Terminale");
  await page.getByLabel("Diplôme le plus élevé").selectOption("Baccalauréat (niveau 4)");
  await page.getByRole("button", { name: "Enregistrer mon parcours" }).click();
  await expect(heading(page, "Votre demande de recevabilité")).toBeVisible();
}

/** One file of each kind, sent from the page of pieces; a checked identity asks for no document again. */
export async function joinPieces(
  page: Page,
  request: string,
  { identityDocument = true } = {},
): Promise<void> {
  await page.goto(`${request}/pieces`);
  if (identityDocument) await send(page, "Votre pièce d’identité", "carte-identite.pdf");
  await send(page, "Votre justificatif", "attestation-employeur.pdf");
}

/** Chooses a file under its label and waits until the page shows it. */
async function send(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByLabel(label);
  await field.setInputFiles(paper(name));
  await page
    .locator("form")
    .filter({ has: field })
    .getByRole("button", { name: "Envoyer le fichier" })
    .click();
  await expect(page.getByRole("link", { name })).toBeVisible();
}

export async function swear(page: Page, request: string): Promise<void> {
  await page.goto(`${request}/declarations`);
  const statements = form(page, "Déclarations sur l’honneur");
  for (const statement of await statements.getByRole("checkbox").all()) await statement.check();
  await statements.getByRole("button", { name: "Déclarer sur l’honneur" }).click();
  await expect(heading(page, "Votre demande de recevabilité")).toBeVisible();
}

export type Receipt = { number: string; silenceOn: string };

/** Reads everything once more and submits; the number and the day on which silence admits are shown and printed. */
export async function submit(page: Page, request: string): Promise<Receipt> {
  await page.goto(request);
  await page.getByRole("link", { name: "Vérifier et déposer" }).click();
  await form(page, "Déposer ma demande").getByRole("button").click();
  await expect(heading(page, "Votre demande est déposée")).toBeVisible();
  await page.goBack();
  await expect(heading(page, /^Candidature CRCA-/)).toBeVisible();
  await page.goForward();
  const main = page.getByRole("main");
  const number = await readIn(main, /numéro (CRCA-[\d-]+)/);
  const silenceOn = await readIn(main, /Sans réponse au (\d+(?:er)? \p{L}+ \d{4})/u);
  const receipt = await pdfText(
    await download(page, page.getByRole("link", { name: "Télécharger le récépissé" })),
  );
  expect(receipt).toContain(number);
  expect(receipt).toContain(silenceOn);
  return { number, silenceOn };
}

/** A whole request in one go. */
export async function prepareAndSubmit(
  page: Page,
  request: string,
  pieces?: { identityDocument: boolean },
): Promise<Receipt> {
  await tellAbout(page, request);
  await addExperience(page, request, "Conseillère clientèle");
  await joinPieces(page, request, pieces);
  await swear(page, request);
  return submit(page, request);
}

/** Sends the piece that the secretariat asked for, then the request again. */
export async function answerPiece(page: Page, request: string, piece: string): Promise<void> {
  await page.goto(request);
  await nextStep(page, "Des pièces sont attendues")
    .getByRole("link", { name: "Fournir les pièces" })
    .click();
  const asked = page.getByRole("region", { name: piece });
  await asked.getByLabel("Votre fichier").setInputFiles(paper("bulletins-de-paie.pdf"));
  await asked.getByRole("button", { name: "Envoyer le fichier" }).click();
  await page.getByRole("button", { name: "Renvoyer ma demande complétée" }).click();
  await expect(
    page.getByRole("heading", { name: "Votre demande complétée est déposée" }),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "Récépissé remplacé" })).toBeVisible();
}

/** The person whom a company registered gives what it may not type, and agrees. */
export async function confirmRegistration(
  page: Page,
  person: Person,
  identity: Identity,
): Promise<string> {
  await page.goto(linkIn((await mailTo(person, /une inscription vous attend/)).text));
  const address = new URL(page.url()).pathname.replace(/\/confirmation$/, "");
  await page.getByRole("link", { name: "Donner mon identité" }).click();
  await giveIdentity(page, identity);
  await page
    .getByLabel("Pièce d’identité en cours de validité")
    .setInputFiles(paper("passeport.pdf"));
  await page.getByRole("button", { name: "Déposer" }).click();
  await expect(page.getByText("Votre pièce d’identité est déposée.").first()).toBeVisible();
  await page.getByRole("button", { name: "Confirmer l’inscription" }).click();
  await expect(heading(page, /^Candidature /)).toBeVisible();
  return address;
}
