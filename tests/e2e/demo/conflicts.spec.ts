import { expect, test } from "@playwright/test";
import { fieldOf, IDENTITY, newcomer, SAVE, writeIdentity } from "./newcomer.ts";

test("of each answer that differs, mine or the other's is chosen by keyboard, and neither is lost", async ({
  browser,
}) => {
  const { page } = await newcomer(browser);
  await writeIdentity(page);
  const other = await page.context().newPage();
  await Promise.all([page.goto(IDENTITY), other.goto(IDENTITY)]);
  const save = async (tab: typeof page, city: string, day: string, sex: string) => {
    await fieldOf(tab, "city").fill(city);
    await fieldOf(tab, "bornOn-day").fill(day);
    await tab.getByRole("radio", { name: sex }).check();
    await tab.getByRole("button", { name: SAVE }).click();
  };
  await save(page, "Colmar", "3", "Masculin");
  await page.waitForURL(/\/candidat$/);
  await save(other, "Mulhouse", "4", "Féminin");
  const take = (label: string) =>
    other.getByRole("button", { name: `Prendre l’autre\u00a0: ${label}`, exact: true });
  const keep = (label: string) =>
    other.getByRole("button", { name: `Garder le mien\u00a0: ${label}`, exact: true });
  await expect(keep("Commune")).toHaveAttribute("aria-pressed", "true");
  for (const label of ["Commune", "Date de naissance", "Sexe inscrit à l’état civil"])
    await take(label).press("Enter");
  await expect(fieldOf(other, "city")).toHaveValue("Colmar");
  await expect(fieldOf(other, "bornOn-day")).toHaveValue("03");
  await expect(other.getByRole("radio", { name: "Masculin" })).toBeChecked();
  await fieldOf(other, "city").fill("Colmar-Est");
  await keep("Commune").press("Space");
  await expect(fieldOf(other, "city")).toHaveValue("Mulhouse");
  await take("Commune").press("Enter");
  await expect(fieldOf(other, "city")).toHaveValue("Colmar-Est");
  await other.getByRole("button", { name: SAVE }).click();
  await other.waitForURL(/\/candidat$/);
  await page.goto(IDENTITY);
  await expect(fieldOf(page, "city")).toHaveValue("Colmar-Est");
  await expect(fieldOf(page, "bornOn-day")).toHaveValue("03");
});
