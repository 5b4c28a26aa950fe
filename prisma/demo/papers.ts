import type { ReceivedFile } from "@/lib/platform/form/upload";
import { print } from "@/lib/platform/pdf/compiler";
import { fields, letterSheet, paragraph } from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { SPECIMEN } from "@/lib/platform/pdf/specimen.template";
import { type CalendarDay, dayToDate, formatDay } from "@/lib/platform/shared/calendar";
import { storeBytes } from "@/lib/platform/storage/storage";
import type { Casting } from "./casting.ts";

const CARD = `${SPECIMEN}
#set document(title: "Spécimen de pièce d’identité")
#set page(paper: "a6", flipped: true, margin: 9mm, fill: rgb("#EEF6F8"), foreground: specimen)
#set text(size: 9pt)
#show heading: set text(size: 11pt, fill: rgb("#0B5A6F"))
= Pièce d’identité fictive – SPÉCIMEN
#v(3mm)
#grid(columns: (34mm, 1fr), row-gutter: 3mm,
  ..data.rows.map(((label, value)) => (text(fill: rgb("#5C6484"), label), strong(value))).flatten())
#v(1fr)
#text(size: 7pt)[Document de démonstration, sans aucune valeur.]
`;

/** A page that could be an identity card, were it not marked as a specimen from corner to corner. */
export function identityCard({ identity }: Casting, on: CalendarDay): Promise<ReceivedFile> {
  const rows = [
    ["Nom", identity.birthName],
    ["Prénoms", [identity.firstName, identity.otherFirstNames].filter(Boolean).join(" ")],
    ["Sexe", identity.sex],
    ["Né(e) le", formatDay(identity.bornOn)],
    ["À", identity.birthPlace],
    ["Nationalité", identity.nationality],
  ];
  const data = { rows, specimen: true };
  return kept({ template: CARD, data, on: dayToDate(on) }, "piece-identite.pdf");
}

type Employment = {
  jobTitle: string;
  employer: string;
  startedOn: CalendarDay;
  endedOn: CalendarDay | "";
};

/** What an employer writes for a request: who, which position, since when. */
export function employmentCertificate(
  { name }: Casting,
  { jobTitle, employer, startedOn, endedOn }: Employment,
  on: CalendarDay,
): Promise<ReceivedFile> {
  const [company = "", ...address] = employer.split(", ");
  const letter = letterSheet({
    issuer: {
      name: company,
      address: [address.join(", ")],
      contact: "Service des ressources humaines",
    },
    title: "Attestation d’employeur",
    reference: "Document de démonstration, sans valeur",
    placeAndDate: `Le ${formatDay(on)}`,
    on,
    specimen: true,
    blocks: [
      paragraph(`Nous soussignés, ${company}, attestons employer ou avoir employé :`),
      fields([
        ["Nom", name],
        ["Fonction", jobTitle],
        ["Du", formatDay(startedOn)],
        ["Au", endedOn ? formatDay(endedOn) : "à ce jour"],
      ]),
      paragraph("Cette attestation est remise à la personne pour faire valoir ce que de droit."),
    ],
  });
  return kept(letter, "attestation-employeur.pdf");
}

/** What the jury gave before the portal: who, which block, on which day. */
export function formerAttestation({ name }: Casting, on: CalendarDay): Promise<ReceivedFile> {
  const letter = letterSheet({
    issuer: { name: "Commission paritaire fictive", address: [], contact: "Secrétariat du jury" },
    title: "Attestation de bloc de compétences",
    reference: "Document de démonstration, sans valeur",
    placeAndDate: "Le 12 juin 2024",
    on,
    specimen: true,
    blocks: [
      paragraph("Le jury paritaire atteste que cette personne a acquis le bloc 2 de RNCP36140 :"),
      fields([
        ["Nom", name],
        ["Procès-verbal", "n° 31"],
      ]),
    ],
  });
  return kept(letter, "attestation-bloc-2024.pdf");
}

async function kept(sheet: Sheet, name: string): Promise<ReceivedFile> {
  return {
    ...(await storeBytes(await print(sheet), "application/pdf")),
    mime: "application/pdf",
    name,
  };
}
