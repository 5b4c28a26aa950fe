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

export type ValidationReceiptData = {
  issuer: Issuer;
  specimen: boolean;
  number: string;
  filedAt: Date;
  /** When the edition that this one replaces was filed. */
  replacedAt: Date | null;
  candidateName: string;
  version: VersionName;
  blocks: RequestedBlockName[];
  /** The titles of the work situations, in the order of the blocks. */
  situations: string[];
  /** The last day on which the jury may sit (R32). */
  juryBefore: CalendarDay;
  legalBasis: string;
  annexes: { name: string; sha256: string }[];
  fileSha256: string;
};

/** Accusé de dépôt of a validation file: what was filed, its hash, and until when the jury may sit (R32). */
export function validationReceiptDocument(data: ValidationReceiptData): Sheet {
  const { issuer, number, filedAt, replacedAt, juryBefore, annexes } = data;
  return letterSheet({
    issuer,
    specimen: data.specimen,
    on: parisDay(filedAt),
    title: "Récépissé de dépôt",
    subtitle: "Dossier de validation (validation des acquis de l’expérience)",
    reference: `Récépissé ${number} · ${hashText(data.fileSha256)}`,
    blocks: [
      fields([
        ["Numéro de la candidature", number],
        ["Candidat", data.candidateName],
        ["Certification", versionText(data.version)],
        ["Blocs demandés", requestedBlocksText(data.blocks)],
        ["Déposé le", formatInstant(filedAt)],
      ]),
      {
        kind: "callout",
        title: `Le jury se réunit au plus tard le ${formatDay(juryBefore)}`,
        text: "Le secrétariat vérifie le dossier, puis l’inscrit à une session du jury. La convocation est envoyée par courriel.",
      },
      ...(replacedAt
        ? [
            paragraph(
              `Ce récépissé remplace celui du ${formatInstant(replacedAt)} : le dossier a été repris depuis.`,
            ),
          ]
        : []),
      paragraph(`Fondement : ${data.legalBasis}`),
      section("Qui contacter"),
      paragraph(`${issuer.name}\n${[...issuer.address, issuer.contact].join("\n")}`),
      section(data.situations.length > 1 ? "Situations de travail" : "Situation de travail"),
      list(data.situations),
      section(annexes.length > 1 ? "Annexes" : "Annexe"),
      ...(annexes.length === 0 ? [paragraph("Aucune annexe n’est jointe au dossier.")] : []),
      list(annexes.map(({ name, sha256 }) => `${name}\n${hashText(sha256)}`)),
      small(
        `Empreinte du dossier entier : ${hashText(data.fileSha256)}. Une empreinte ne correspond qu’à un contenu : elle prouve que le dossier n’a pas changé depuis son dépôt.`,
      ),
    ],
  });
}
