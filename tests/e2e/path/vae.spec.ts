import { expect } from "@playwright/test";
import {
  addExperience,
  answerPiece,
  joinPieces,
  openRequest,
  register,
  submit,
  swear,
  tellAbout,
} from "../support/path-candidate.ts";
import { downloadCertificate, verify } from "../support/path-certificate.ts";
import { paper } from "../support/path-files.ts";
import { download, form, mailTo, nextStep, password, unfold } from "../support/path-person.ts";
import { besides, sendTooLate } from "../support/path-race.ts";
import {
  acceptValidation,
  declareAdmissible,
  declareComplete,
  issue,
  openDossier,
  requestPiece,
} from "../support/path-secretariat.ts";
import { expectSignedLetter } from "../support/path-signature.ts";
import { conclude, deliberate } from "../support/path-sitting.ts";
import { test } from "../support/path-test.ts";
import { fileValidation } from "../support/path-validation.ts";

const camille = {
  name: "Camille d’Ürsel",
  email: "camille.dursel@exemple.fr",
  printed: "Camille d’Ürsel",
};
const identity = {
  sex: "Féminin",
  birthName: "d’Ürsel",
  firstName: "Camille",
  bornOn: "1992-02-29",
  birthPlace: "Huế",
  birthCountry: "Viêt Nam",
} as const;

test("by the VAE, without JavaScript: from the empty database to a certificate that a stranger verifies", async ({
  people,
  secretariat,
}) => {
  const portal = { people, secretariat };
  const candidate = await people.meet(camille, { javaScriptEnabled: false });

  const { request, number, silenceOn } =
    await test.step("the candidate registers and submits a request", async () => {
      await register(candidate, camille);
      const address = await openRequest(candidate, ["Souscription et vie du contrat"], identity);
      await tellAbout(candidate, address);
      await addExperience(candidate, address, "Conseillère clientèle");
      await joinPieces(candidate, address);
      await swear(candidate, address);
      const late = await besides(candidate);
      await late.goto(`${address}/verification`);
      const receipt = await submit(candidate, address);
      await sendTooLate(late, form(late, "Déposer ma demande").getByRole("button"), "");
      return { request: address, ...receipt };
    });

  const dossier =
    await test.step("both sides see the day on which silence admits; a piece is asked for and sent", async () => {
      const opened = await openDossier(secretariat, number);
      await expect(secretariat.getByRole("main")).toContainText(`Sans décision au ${silenceOn}`);
      await candidate.goto(request);
      await expect(nextStep(candidate, "Le secrétariat étudie votre demande")).toContainText(
        silenceOn,
      );
      const proof = secretariat.getByRole("link", { name: "attestation-employeur.pdf" }).first();
      expect(await download(secretariat, proof)).toEqual(paper("attestation-employeur.pdf").buffer);
      await requestPiece(secretariat, opened, "Bulletins de paie de 2025");
      await mailTo(camille, `Demande ${number} : des pièces sont attendues`);
      await answerPiece(candidate, request, "Bulletins de paie de 2025");
      return opened;
    });

  await test.step("the secretariat declares the request complete, checks the identity, admits", async () => {
    await declareComplete(secretariat, dossier);
    const late = await besides(secretariat);
    await late.goto(dossier);
    const opposite = await unfold(late, "Déclarer la demande non recevable");
    await opposite.getByLabel("Pièce d’identité contrôlée").selectOption("Passeport");
    for (const reason of await opposite.getByRole("textbox").all())
      await reason.fill("Trois ans d’activité ne sont pas établis.");
    await opposite.getByLabel("Votre mot de passe").fill(password);
    await declareAdmissible(
      secretariat,
      dossier,
      "L’expérience couvre le bloc ; l’autonomie reste à montrer au jury.",
    );
    await sendTooLate(
      late,
      opposite.getByRole("button", { name: "Déclarer la demande non recevable" }),
      "Trois ans d’activité ne sont pas établis.",
    );
    await expect(secretariat.getByRole("link", { name: "carte-identite.pdf" })).toHaveCount(0);
    await candidate.goto(request);
    await expect(candidate.getByRole("main")).toContainText("l’autonomie reste à montrer au jury");
  });

  await test.step("the candidate files the validation file, the secretariat accepts", async () => {
    await fileValidation(candidate, request);
    await acceptValidation(secretariat, dossier);
  });

  await test.step("the jury decides; nothing shows before the last signature", async () => {
    const session = await deliberate(portal, [
      {
        person: camille,
        interviewAt: "10:00",
        verdicts: [{ validated: true }, { validated: true }],
      },
    ]);
    await candidate.goto(request);
    await expect(nextStep(candidate, /Vous êtes convoqué/)).toBeVisible();
    await expect(candidate.getByRole("region", { name: "Décision du jury" })).toHaveCount(0);
    await conclude(portal, session);
    await mailTo(camille, "Le résultat de votre candidature");
    await candidate.goto(request);
    const result = candidate.getByRole("region", { name: "Décision du jury" });
    await expect(result.getByText("Acquis", { exact: true })).toHaveCount(2);
    await expectSignedLetter(candidate);
    await expect(nextStep(candidate, /^Vous obtenez le CQP/)).toBeVisible();
  });

  await test.step("the secretariat issues the parchemin, a stranger verifies it", async () => {
    await issue(secretariat, number, "parchemin");
    const { text, link } = await downloadCertificate(candidate, request);
    expect(text).toContain(camille.printed);
    expect(text).toContain("SPÉCIMEN");
    const stranger = await people.meet({ name: "Une inconnue", email: "" });
    await verify(stranger, link, camille, "Certificat de qualification professionnelle");
  });
});
