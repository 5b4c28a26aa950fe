import { expect, type Page } from "@playwright/test";
import { readSignature, SOUND } from "../../support/signed-pdf.ts";
import { readPdf } from "../../unit/platform/pdf/read-pdf.ts";
import { pdfText } from "./path-files.ts";
import { download, heading, type Person } from "./path-person.ts";

type Holder = Person & { printed: string };

/** The holder downloads the document; signed by the portal; what it says, and the address that its QR code holds. */
export async function downloadCertificate(
  page: Page,
  candidacy: string,
): Promise<{ text: string; link: string }> {
  await page.goto(candidacy);
  const bytes = await download(page, page.getByRole("link", { name: /^Télécharger le document/ }));
  expect(readSignature(bytes)).toMatchObject(SOUND);
  const { links } = await readPdf(bytes);
  const link = links.find((address) => address.includes("/verifier/"));
  if (!link) throw new Error("no address to verify it at");
  return { text: await pdfText(bytes), link };
}

/** A stranger is told title, number, date, status and the name as printed; an altered code tells nothing. */
export async function verify(
  stranger: Page,
  link: string,
  { printed, email }: Holder,
  title: string,
): Promise<void> {
  await stranger.goto(link);
  await expect(heading(stranger, "Vérification d’un certificat")).toBeVisible();
  const told = stranger.getByRole("region", { name: title });
  await expect(told).toContainText(printed);
  await expect(told).toContainText("Valide");
  await expect(stranger.getByRole("main")).not.toContainText(email);
  const last = link.at(-1) === "A" ? "B" : "A";
  const answer = await stranger.goto(`${link.slice(0, -1)}${last}`);
  expect(answer?.status()).toBe(404);
  await expect(heading(stranger, "Aucun document à ce code")).toBeVisible();
  await expect(stranger.getByRole("main")).not.toContainText(printed);
}
