import { expect } from "@playwright/test";
import { addDays, addMonths, formatDay, parisDay } from "../../../lib/platform/shared/calendar.ts";
import { runOn } from "../../support/served.ts";
import { openRequest, prepareAndSubmit, register } from "../support/path-candidate.ts";
import { pdfText } from "../support/path-files.ts";
import { download, linkIn, mailTo, nextStep } from "../support/path-person.ts";
import { openDossier } from "../support/path-secretariat.ts";
import { test } from "../support/path-test.ts";

const inigo = { name: "Iñigo Ñuñez‑O’Connor", email: "inigo@exemple.fr" };
const identity = {
  sex: "Masculin",
  birthName: "Ñuñez‑O’Connor",
  firstName: "Iñigo",
  bornOn: "1988-07-14",
  birthPlace: "Bayonne",
  birthPostalCode: "64100",
} as const;

const admitTacitly = (day: string) =>
  runOn("path", "lib/run/cli/jobs.ts", "admit-tacitly", "--date", day);

test("silence for two months admits: not on the due day, but the day after, dated on the due day", async ({
  people,
  secretariat,
}) => {
  const candidate = await people.meet(inigo);
  await register(candidate, inigo);
  const request = await openRequest(candidate, ["Indemnisation"], identity);
  const { number, silenceOn } = await prepareAndSubmit(candidate, request);
  const dueOn = addMonths(parisDay(new Date()), 2);
  expect(silenceOn).toBe(formatDay(dueOn).replaceAll(/\s/g, " "));

  await admitTacitly(dueOn);
  await candidate.goto(request);
  await expect(nextStep(candidate, "Le secrétariat étudie votre demande")).toContainText(silenceOn);
  await expect(candidate.getByText("Recevable", { exact: true })).toHaveCount(0);

  await admitTacitly(addDays(dueOn, 1));
  const mail = await mailTo(inigo, `Demande ${number} : recevable par silence`);
  await candidate.goto(linkIn(mail.text));
  await expect(nextStep(candidate, "Rédigez votre dossier de validation")).toBeVisible();
  const decision = candidate.getByRole("region", { name: "Demande recevable par silence" });
  await expect(decision).toContainText(silenceOn);
  const letter = candidate.getByRole("list", { name: "Documents reçus" }).getByRole("link").last();
  const attestation = await pdfText(await download(candidate, letter));
  expect(attestation).toContain("Attestation de recevabilité implicite");
  expect(attestation).toContain(`le silence gardé jusqu’au ${silenceOn} vaut recevabilité`);

  await candidate.goto("/messages");
  await candidate
    .getByRole("form", {
      name: new RegExp(`^Lire «\\sDemande ${number}\\s: recevable par silence`),
    })
    .getByRole("button")
    .click();
  await expect(
    candidate.getByRole("region", { name: "Votre demande est recevable" }),
  ).toBeVisible();
  await openDossier(secretariat, number);
  await expect(nextStep(secretariat, "Le candidat rédige son dossier de validation")).toBeVisible();
});
