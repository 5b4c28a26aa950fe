import { expect } from "@playwright/test";
import { downloadCertificate, verify } from "../support/path-certificate.ts";
import { test } from "../support/path-test.ts";
import { linh, manager } from "../support/path-workplace.ts";

test("at work: one block validated, its attestation issued and verified; the company sees what it may", async ({
  people,
  atWork: { candidacy, atCompany },
}) => {
  await test.step("the candidate downloads the attestation, a stranger verifies it", async () => {
    const { text, link } = await downloadCertificate(await people.enter(linh), candidacy);
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
