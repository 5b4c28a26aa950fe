import { expect } from "@playwright/test";
import { downloadCertificate, verify } from "../support/path-certificate.ts";
import { issue } from "../support/path-secretariat.ts";
import { test } from "../support/path-test.ts";
import { linh, manager, REASONS } from "../support/path-workplace.ts";

test("at work: one block validated, its attestation issued and verified; the company sees what it may", async ({
  people,
  secretariat,
  atWork: { number, candidacy, atCompany },
}) => {
  const candidate = await people.enter(linh);
  await test.step("the candidate reads the decision, its reasons and what is missing", async () => {
    await candidate.goto(candidacy);
    const result = candidate.getByRole("region", { name: "Décision du jury" });
    await expect(result.getByText("Acquis", { exact: true })).toHaveCount(1);
    await expect(result).toContainText(REASONS);
    await expect(result).toContainText("Ce qu’il vous reste à obtenir");
    await expect(result).toContainText("Vos recours");
  });

  await test.step("the secretariat issues the attestation of the block, a stranger verifies it", async () => {
    await issue(secretariat, number, "attestation de bloc");
    const { text, link } = await downloadCertificate(candidate, candidacy);
    expect(text).toContain(linh.printed);
    expect(text).toContain("Comprendre le besoin du client");
    const stranger = await people.meet({ name: "Un inconnu", email: "inconnu" });
    await verify(stranger, link, linh, "Attestation de bloc de compétences");
  });

  await test.step("the company reads the result, and nothing of the civil identity or the certificate", async () => {
    const hr = await people.enter(manager);
    await hr.goto(atCompany);
    await expect(hr.getByRole("region", { name: "Décision du jury" })).toContainText("Non acquis");
    await expect(hr.getByRole("main")).not.toContainText("Quimper");
    await expect(hr.getByRole("link", { name: /passeport|document n°/ })).toHaveCount(0);
    for (const address of [candidacy, candidacy.replace("candidat", "secretariat")]) {
      expect((await hr.goto(address))?.status()).toBe(404);
    }
  });
});
