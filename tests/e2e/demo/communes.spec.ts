import { expect, type Page, test } from "@playwright/test";
import { inspectedPage, violationsIn } from "../support/inspection.ts";
import { fieldOf, fillIdentity, IDENTITY, newcomer, SAVE } from "./newcomer.ts";

const suggestions = (page: Page) =>
  page.getByRole("listbox", { name: "Propositions" }).getByRole("option");

test("a commune is found by typing, without its accents, and chosen with the keyboard alone", async ({
  browser,
}) => {
  const { page: home } = await newcomer(browser);
  const page = await inspectedPage(home.context());
  await page.goto(IDENTITY);
  await fillIdentity(page);
  await fieldOf(page, "birthCountry").selectOption("FR");
  const field = fieldOf(page, "birthPlace");
  await field.fill("");
  await field.pressSequentially("st den");
  const options = suggestions(page);
  await expect(options.first()).toHaveText("Saint-Denis (974)");
  await expect(page.getByRole("status").filter({ hasText: "propositions" })).toHaveCount(1);
  expect(await violationsIn(page)).toEqual([]);
  await field.press("ArrowDown");
  await field.press("ArrowDown");
  await expect(field).toHaveAttribute("aria-activedescendant", /-1$/);
  await field.press("Enter");
  await expect(field).toHaveValue("Saint-Denis (93)");
  await expect(options).toHaveCount(0);
  await page.getByRole("button", { name: SAVE }).click();
  await page.waitForURL(/\/candidat$/);
  await page.goto(IDENTITY);
  await expect(field).toHaveValue("Saint-Denis (93)");
});

test("abroad nothing is suggested, and Escape closes what is", async ({ browser }) => {
  const { page } = await newcomer(browser);
  await page.goto(IDENTITY);
  const field = fieldOf(page, "birthPlace");
  await fieldOf(page, "birthCountry").selectOption("FR");
  await field.pressSequentially("nante");
  await expect(suggestions(page).first()).toHaveText("Nantes (44)");
  await field.press("Escape");
  await expect(suggestions(page)).toHaveCount(0);
  await expect(field).toHaveValue("nante");
  await fieldOf(page, "birthCountry").selectOption("BE");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await field.pressSequentially("s");
  await fieldOf(page, "address").click();
  expect(asked).not.toContain("/api/communes");
});

test("without JavaScript the form answers with the communes to choose from", async ({
  browser,
}) => {
  const { page } = await newcomer(browser, { javaScriptEnabled: false });
  await page.goto(IDENTITY);
  await fillIdentity(page);
  await fieldOf(page, "birthCountry").selectOption("FR");
  await fieldOf(page, "birthPlace").fill("saint denis");
  await page.getByRole("button", { name: SAVE }).click();
  await expect(page.getByRole("form").getByRole("alert")).toContainText(
    "Saint-Denis (974), Saint-Denis (93)",
  );
  await fieldOf(page, "birthPlace").fill("Saint-Denis (974)");
  await page.getByRole("button", { name: SAVE }).click();
  await page.waitForURL(/\/candidat$/);
});
