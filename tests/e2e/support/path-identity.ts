import type { Locator, Page } from "@playwright/test";

export type Identity = {
  sex: "Féminin" | "Masculin";
  birthName: string;
  firstName: string;
  bornOn: string;
  birthPlace: string;
} & ({ birthPostalCode: string } | { birthCountry: string });

/** The civil identity that the certificate prints (R12, R13), from the page it is asked on. */
export async function giveIdentity(page: Page, identity: Identity): Promise<void> {
  await page.getByLabel(identity.sex).check();
  await page.getByLabel("Nom de naissance").fill(identity.birthName);
  await page.getByLabel("Premier prénom").fill(identity.firstName);
  await fillDay(page.getByRole("group", { name: /^Date de naissance/ }), identity.bornOn);
  await page.getByLabel("Commune ou ville de naissance").fill(identity.birthPlace);
  if ("birthCountry" in identity)
    await page.getByLabel("Pays de naissance").selectOption(identity.birthCountry);
  else
    await page.getByLabel("Code postal de la commune de naissance").fill(identity.birthPostalCode);
  await page.getByLabel("Adresse", { exact: true }).fill("3, rue de l’Échiquier");
  await page.getByLabel("Code postal (en France)", { exact: true }).fill("75010");
  await page.getByLabel("Commune", { exact: true }).fill("Paris");
  await page.getByRole("button", { name: "Enregistrer mon identité" }).click();
}

/** A day typed in its three fields. */
async function fillDay(group: Locator, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  await group.getByLabel("Jour").fill(day);
  await group.getByLabel("Mois").fill(month);
  await group.getByLabel("Année").fill(year);
}
