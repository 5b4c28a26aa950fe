import { expect, test } from "@playwright/test";
import { answers, type OwnPortal, openPortal } from "../support/own-portal.ts";

let portal: OwnPortal;
test.beforeAll(async () => {
  portal = await openPortal("production");
});
test.afterAll(async () => portal?.close());

test("a database that goes away and comes back: told in a helpful page, then everything works again", async ({
  page,
}) => {
  const health = `${portal.address}/api/health`;
  expect(await (await fetch(health)).json()).toEqual({ status: "ok" });

  await portal.stopDatabase();
  expect(await (await answers(health, 503)).json()).toEqual({ status: "unavailable" });
  const response = await page.goto(`${portal.address}/verifier/PERDU-0000`);
  expect(response?.status()).toBe(500);
  await expect(page.getByText(/prisma|postgres|ECONNREFUSED|Error:/i)).toHaveCount(0);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Quelque chose n’a pas fonctionné",
  );

  await portal.startDatabase();
  expect(await (await answers(health, 200)).json()).toEqual({ status: "ok" });
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aucun document à ce code");
});

test("in production, and there alone, browsers are told to come back encrypted only", async () => {
  const { headers } = await fetch(portal.address);
  expect(headers.get("strict-transport-security")).toMatch(/max-age=\d{8}/);
});
