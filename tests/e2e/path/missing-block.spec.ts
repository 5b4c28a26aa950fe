import { expect } from "@playwright/test";
import { turnPresidency } from "../support/path-administrator.ts";
import { openRequest, prepareAndSubmit, register } from "../support/path-candidate.ts";
import { downloadCertificate, verify } from "../support/path-certificate.ts";
import { mendPresidency } from "../support/path-institution.ts";
import { administrator, type Portal, president } from "../support/path-people.ts";
import { heading, nextStep, readIn } from "../support/path-person.ts";
import { acceptValidation, admit, issue, openDossier } from "../support/path-secretariat.ts";
import { conclude, type Docketed, deliberate } from "../support/path-sitting.ts";
import { test } from "../support/path-test.ts";
import { fileValidation } from "../support/path-validation.ts";
import { linh } from "../support/path-workplace.ts";

const said = { name: "Saïd Ben Amar", email: "said@exemple.fr" };
const identity = {
  sex: "Masculin",
  birthName: "Ben Amar",
  firstName: "Saïd",
  bornOn: "1985-03-08",
  birthPlace: "Tunis",
  birthCountry: "Tunisie",
} as const;

/** The year turns out to be the other side's: nothing opens until the secretariat has mended the presidency. */
async function openAfterMending({ people, secretariat }: Portal, inJury: string, why: string) {
  await test.step("a session under an irregular presidency is refused, then mended", async () => {
    const page = await people.enter(president);
    await page.goto(inJury);
    const open = page.getByRole("button", { name: "Ouvrir la séance" });
    await expect(open).toBeVisible();
    await turnPresidency(await people.enter(administrator));
    await open.click();
    await expect(
      page.getByText(/elle revient au collège des salariés\. Dans Organisations, abrégez/),
    ).toBeVisible();
    await page.goto(inJury);
    await expect(page.getByText("La composition ne permet pas de siéger.")).toBeVisible();
    await expect(open).toHaveCount(0);
    await mendPresidency(secretariat, president, why);
  });
}

test("the missing block by the other route gives the CQP; who was refused files again on a valid admissibility", async ({
  people,
  secretariat,
  atWork,
}) => {
  const portal = { people, secretariat };
  const holder = await people.enter(linh);
  const refused = await people.meet(said);

  const missing =
    await test.step("the holder of one block asks for the other by the VAE", async () => {
      await holder.goto(atWork.candidacy);
      await holder.getByRole("button", { name: "Préparer une nouvelle candidature" }).click();
      await expect(heading(holder, "Votre demande de recevabilité")).toBeVisible();
      const request = new URL(holder.url()).pathname;
      await expect(
        holder.getByRole("list", { name: "Blocs demandés" }).getByRole("listitem"),
      ).toHaveCount(1);
      const { number } = await prepareAndSubmit(holder, request, { identityDocument: false });
      const dossier = await admit(secretariat, number);
      await fileValidation(holder, request);
      await acceptValidation(secretariat, dossier);
      return { request, number };
    });

  const first = await test.step("somebody else asks for the whole certification", async () => {
    await register(refused, said);
    const request = await openRequest(refused, ["Indemnisation"], identity);
    const { number } = await prepareAndSubmit(refused, request);
    const dossier = await admit(secretariat, number);
    await fileValidation(refused, request);
    await acceptValidation(secretariat, dossier);
    return { request, number };
  });

  await test.step("one session decides on both", async () => {
    const reasons = "Les situations décrites ne montrent pas de conseil au client.";
    const exception = "Accord fictif des deux collèges.";
    const mend = (inJury: string) => openAfterMending(portal, inJury, exception);
    const docket = [
      { person: linh, interviewAt: "10:00", verdicts: [{ validated: true }] },
      {
        person: said,
        interviewAt: "11:00",
        verdicts: [
          { validated: false, reasons },
          { validated: false, reasons },
        ],
      },
    ] satisfies Docketed[];
    const session = await deliberate(portal, docket, mend);
    await conclude(portal, session, [exception]);
  });

  await test.step("both blocks acquired, by two routes: the parchemin", async () => {
    await issue(secretariat, missing.number, "parchemin");
    const { link } = await downloadCertificate(holder, missing.request);
    const stranger = await people.meet({ name: "Un employeur", email: "employeur" });
    await verify(stranger, link, linh, "Certificat de qualification professionnelle");
  });

  await test.step("who was refused takes up the admissibility and files anew", async () => {
    await refused.goto(first.request);
    await expect(refused.getByRole("region", { name: "Décision du jury" })).toContainText(
      "Non acquis",
    );
    await refused.getByRole("button", { name: "Préparer une nouvelle candidature" }).click();
    await expect(heading(refused, "Votre demande de recevabilité")).toBeVisible();
    await expect(refused.getByRole("main")).toContainText(`de votre candidature ${first.number}`);
    const again = new URL(refused.url()).pathname;
    await refused.getByRole("button", { name: "Reprendre la recevabilité" }).click();
    await expect(nextStep(refused, "Rédigez votre dossier de validation")).toBeVisible();
    await fileValidation(refused, again);
    const number = await readIn(refused.getByRole("heading", { level: 1 }), /(CRCA-[\d-]+)/);
    expect(number).not.toBe(first.number);
    await acceptValidation(secretariat, await openDossier(secretariat, number));
  });
});
