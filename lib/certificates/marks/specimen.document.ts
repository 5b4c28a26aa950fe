import "server-only";
import type { CertificateData } from "@/lib/certificates/certificate.document";
import { placeAndDate } from "@/lib/certifications/document-wording";
import { type Issuer, letterSheet, paragraph } from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

type Shown = { issuerName: string; place: string; today: CalendarDay };

/** What a certificate of nobody says: enough of each mention to see where it stands. */
export const specimenOf = ({
  issuerName,
  place,
  today,
}: Shown): Omit<CertificateData, "marks" | "verificationUrl"> => ({
  issuerName,
  specimen: true,
  number: "SPÉCIMEN",
  mentions: {
    title: "Intitulé de la certification",
    rncpCode: "RNCP00000",
    registeredOn: today,
    awardingBody: { legalName: "Raison sociale du certificateur" },
    level: 5,
    europeanLevel: 5,
    nsf: [{ code: "000", label: "Spécialité" }],
    place: place || "Lieu",
    signatory: { name: "Prénom Nom du signataire", capacity: "Qualité du signataire" },
  },
  holder: {
    sex: "F",
    firstNames: "Prénoms",
    birthName: "NOM",
    bornOn: today,
    birthPlace: "Commune",
  },
  decidedOn: today,
  issuedOn: today,
  duplicateOn: null,
});

/** A letter to nobody, with the head that every letter has. */
export const specimenLetter = (issuer: Issuer, today: CalendarDay): Sheet =>
  letterSheet({
    issuer,
    specimen: true,
    on: today,
    recipient: ["Prénom Nom", "1 rue de l’Exemple", "75000 Paris"],
    placeAndDate: placeAndDate("Lieu", today),
    title: "Objet de la lettre",
    reference: "Spécimen",
    blocks: [
      paragraph("Ce spécimen montre l’en-tête des lettres, récépissés et décisions du portail."),
      {
        kind: "signatures",
        entries: [
          { name: "Prénom Nom du signataire", capacity: "Qualité du signataire", detail: "" },
        ],
      },
    ],
  });
