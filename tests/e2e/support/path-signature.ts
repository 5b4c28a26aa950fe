import { expect, type Page } from "@playwright/test";
import { drawnMark } from "../../../prisma/demo/drawn-marks.ts";
import { pdfText } from "./path-files.ts";
import { download, password, unfold } from "./path-person.ts";

/** Who signs the certificates: the image is deposited, a specimen looked at, and the signature put into use. */
export async function appointSignatory(page: Page, name: string, startsOn: string): Promise<void> {
  await page.goto("/administration/signature");
  await expect(page.getByText("Personne ne signe aujourd’hui.")).toBeVisible();
  const image = page.getByLabel("Image de la signature");
  const buffer = await drawnMark("SIGNATURE");
  await image.setInputFiles({ name: "signature.png", mimeType: "image/png", buffer });
  const form = page.locator("form").filter({ has: image });
  await form.getByRole("button", { name: "Déposer l’image" }).click();
  const specimen = page.getByRole("link", { name: "specimen-certificat.pdf" });
  expect(await pdfText(await download(page, specimen))).toContain("SPÉCIMEN");
  const use = await unfold(page, "Mettre cette signature en service");
  await use.getByLabel("Prénom et nom du signataire").fill(name);
  await use.getByLabel("Qualité du signataire").fill("Présidente de la commission");
  await use.getByLabel("Premier jour").fill(startsOn);
  await use.getByLabel("Votre mot de passe").fill(password);
  await use.getByRole("button", { name: "Mettre cette signature en service" }).click();
  await expect(page.getByText("Signe aujourd’hui")).toBeVisible();
}

/** The letter of a result, printed by the worker, says who notifies it, in what capacity, and where to write to the body. */
export async function expectSignedLetter(page: Page): Promise<void> {
  const letter = page.getByRole("link", { name: "Télécharger la notification" });
  await expect(page.getByText(/La notification est en préparation/).or(letter)).toBeVisible();
  await expect.poll(() => page.reload().then(() => letter.count()), { timeout: 20_000 }).toBe(1);
  const text = await pdfText(await download(page, letter));
  for (const words of ["Maud Exemple Secrétaire de la commission", "26 boulevard Exemple"])
    expect(text).toContain(words);
}
