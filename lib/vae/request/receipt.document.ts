import "server-only";
import {
  hashText,
  type RequestedBlockName,
  requestedBlocksText,
  type VersionName,
  versionText,
} from "@/lib/certifications/document-wording";
import {
  fields,
  type Issuer,
  letterSheet,
  list,
  paragraph,
  section,
  small,
} from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import {
  type CalendarDay,
  formatDay,
  formatInstant,
  parisDay,
} from "@/lib/platform/shared/calendar";

export type ReceiptData = {
  issuer: Issuer;
  specimen: boolean;
  number: string;
  receivedAt: Date;
  /** When the receipt that this one replaces was given, once the pieces asked for were sent. */
  replacedAt: Date | null;
  candidateName: string;
  version: VersionName;
  /** The whole certification is asked for, or these blocks alone. */
  isWhole: boolean;
  blocks: RequestedBlockName[];
  /** The day on which silence means acceptance (R21, R23). */
  tacitOn: CalendarDay;
  /** The articles that say so, as the legal clock holds them. */
  legalBasis: string;
  pieces: { name: string; sha256: string }[];
  fileSha256: string;
};

/** Accusé d’enregistrement of an admissibility request, given at once (R19), with what silence means and when (R20, R21). */
export function receiptDocument(data: ReceiptData): Sheet {
  const { issuer, number, receivedAt, replacedAt, tacitOn } = data;
  return letterSheet({
    issuer,
    specimen: data.specimen,
    on: parisDay(receivedAt),
    title: "Récépissé de dépôt",
    subtitle:
      "Accusé d’enregistrement d’une demande de recevabilité (validation des acquis de l’expérience)",
    reference: `Récépissé ${number} · ${hashText(data.fileSha256)}`,
    blocks: [
      fields([
        ["Numéro de la demande", number],
        ["Candidat", data.candidateName],
        ["Certification", versionText(data.version)],
        ["Demande", data.isWhole ? "La certification entière" : "Une partie de la certification"],
        ["Blocs demandés", requestedBlocksText(data.blocks)],
        [replacedAt ? "Complétée le" : "Reçue le", formatInstant(receivedAt)],
      ]),
      {
        kind: "callout",
        title: `Sans réponse au ${formatDay(tacitOn)}, la demande est recevable`,
        text: `Le certificateur se prononce dans un délai de deux mois. Si aucune décision n’est prise au plus tard le ${formatDay(tacitOn)}, le silence gardé vaut recevabilité ; une attestation peut alors être demandée au secrétariat.`,
      },
      ...(replacedAt
        ? [
            paragraph(
              `Les pièces demandées ont été envoyées : ce récépissé remplace celui du ${formatInstant(replacedAt)}.`,
            ),
          ]
        : []),
      paragraph(
        "Si des pièces manquent, le secrétariat les demande, avec un délai pour les fournir. La première fois, un nouveau délai de deux mois court alors du jour où elles sont toutes reçues.",
      ),
      paragraph(`Fondement : ${data.legalBasis}`),
      section("Qui contacter"),
      paragraph(`${issuer.name}\n${[...issuer.address, issuer.contact].join("\n")}`),
      section(data.pieces.length > 1 ? "Pièces reçues" : "Pièce reçue"),
      ...(data.pieces.length === 0 ? [paragraph("Aucune pièce n’est jointe à la demande.")] : []),
      list(data.pieces.map(({ name, sha256 }) => `${name}\n${hashText(sha256)}`)),
      small(
        `Empreinte de la demande entière : ${hashText(data.fileSha256)}. Une empreinte ne correspond qu’à un contenu : elle prouve que la demande n’a pas changé depuis son dépôt.`,
      ),
    ],
  });
}
