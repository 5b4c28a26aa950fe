import { describe, expect, it } from "vitest";
import { assessmentGridDocument } from "@/lib/assessments/grids/assessment-grid.document";
import {
  blockCertificateDocument,
  certificateDocument,
} from "@/lib/certificates/certificate.document";
import { minutesDocument } from "@/lib/juries/minutes/minutes.document";
import { resultLetterDocument } from "@/lib/juries/minutes/result-letter.document";
import { print } from "@/lib/platform/pdf/compiler";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { admissibilityDecisionDocument } from "@/lib/vae/admissibility/admissibility-decision.document";
import { receiptDocument } from "@/lib/vae/request/receipt.document";
import { grid } from "./grid-sample";
import { minutes } from "./minutes-sample";
import { officialForm } from "./official-form-sample";
import { readPrinted } from "./read-printed";
import * as samples from "./samples";

type Made = (specimen: boolean) => Sheet;
const documents: [string, Made, string[]][] = [
  [
    "a receipt (R19–R21)",
    (specimen) => receiptDocument({ ...samples.receipt, specimen }),
    [
      "VAE-2026-00042",
      "Zoé Ñuñez-O’Connor",
      "22 novembre 2026 à 14 h 02",
      "Sans réponse au 22 janvier 2027, la demande est recevable",
      "articles L. 6412-2",
      "certifications@cpnfpe.example",
      "RNCP41351BC01",
      "Options : Souscription et vie du contrat, Indemnisation",
      "Pièce d’identité.pdf",
      samples.sha256("a"),
      samples.sha256("c"),
      "page 1 sur 1",
    ],
  ],
  officialForm,
  [
    "an admissible decision (R26)",
    (specimen) => admissibilityDecisionDocument({ ...samples.admissible, specimen }),
    [
      "Votre demande est recevable",
      "Options : Souscription et vie du contrat, Indemnisation",
      "À étayer : l’indemnisation",
      "valable jusqu’au 15 décembre 2029",
      "Paris, le 15 décembre 2026",
      "Mariam d’Ürsel",
    ],
  ],
  [
    "an inadmissible decision (R25)",
    (specimen) => admissibilityDecisionDocument({ ...samples.inadmissible, specimen }),
    [
      "n’est pas recevable",
      "Aucune des activités décrites",
      "recours gracieux",
      "Mariam d’Ürsel",
      "Secrétaire générale de la CPNFPE",
    ],
  ],
  [
    "an attestation of tacit admissibility (R23)",
    (specimen) => admissibilityDecisionDocument({ ...samples.tacit, specimen }),
    [
      "Attestation de recevabilité implicite",
      "silence gardé jusqu’au 22 janvier 2027 vaut recevabilité",
      "Cette recevabilité est valable jusqu’au 22 janvier 2028",
      "article L. 6412-2 du code du travail",
    ],
  ],
  [
    "an assessment grid (R3)",
    (specimen) => assessmentGridDocument({ ...grid, specimen }),
    [
      "Nguyễn Thị Đặng",
      "Mutuelle de l’Exemple, SIRET 12345678200010",
      "Paul Lefèvre, manager de proximité, préside le comité",
      "auprès du client ou du prospect (référentiel provisoire) Acquis",
      "Adapter son discours à la situation En cours d’acquisition",
      "Observé le 3 octobre 2026 : appel d’un sociétaire",
      "Arrêtée le 18 novembre 2026",
      "Signé le 20 novembre 2026 à 10 h 30",
      samples.sha256("d"),
    ],
  ],
  [
    "minutes (R59–R60)",
    (specimen) => minutesDocument({ ...minutes, specimen }),
    [
      "4 mars 2027 à 9 h 30",
      "4 mars 2027 à 16 h 45",
      "Hélène Roux, collège des employeurs",
      "Absent, suppléé par Anne Faure",
      "Léa Simon Syndicat B Excusée",
      "se sont retirés pour l’entrée 2.",
      "2 membres du collège des employeurs 1 membre du collège des salariés",
      "Non validé L’indemnisation n’est illustrée",
      "Validation totale : la certification est obtenue",
      "Candidat excusé : pas de décision",
      samples.sha256("e"),
      "Signé le 5 mars 2027 à 9 h 12",
      "page 2 sur 2",
    ],
  ],
  [
    "a result letter (R61)",
    (specimen) => resultLetterDocument({ ...samples.result, specimen }),
    [
      "Validation partielle",
      "Bloc acquis.",
      "Bloc non acquis. Motifs : L’indemnisation",
      "Recommandations du jury : Décrire deux dossiers",
      "par l’évaluation en situation de travail",
      "recours gracieux",
      "Paris, le 10 mars 2027",
      "Mariam d’Ürsel",
    ],
  ],
  [
    "a certificate with its eight mentions (R66)",
    (specimen) => certificateDocument({ ...samples.certificate, specimen }),
    [
      "par la décision du directeur général de France compétences en date du 24 septembre 2025",
      "FEDERATION FRANCAISE DE L ASSURANCE (France Assureurs)",
      "CQP Chargé de relation clientèle assurance",
      "Niveau 5 du cadre national des certifications professionnelles (décret n° 2019-14 du 8 janvier 2019)",
      "Niveau 5 du cadre européen",
      "Code NSF : 313 – Finances, banque, assurances, immobilier",
      "Zoé Marie Ñuñez-O’Connor",
      "nom d’usage Đặng, née le 1er mars 1990 à Buenos Aires (Argentine)",
      "Délivré à Paris, le 12 mars 2027",
      "Mariam d’Ürsel Présidente de la CPNFPE",
      "N° CQP-CRCA-2027-000123",
      "CPNFPE DES SOCIÉTÉS D’ASSURANCES",
    ],
  ],
  [
    "an attestation of one block (R68)",
    (specimen) => blockCertificateDocument({ ...samples.blockCertificate, specimen }),
    [
      "Attestation de bloc de compétences",
      "Bloc RNCP41351BC01 – Comprendre",
      "ce seul bloc",
      "Délivrée à Paris",
      "N° BLOC-2027-000045",
    ],
  ],
];

describe.each(documents)("%s", (_what, made, says) => {
  it("says what it must, in a tagged French PDF/A with its own fonts", async () => {
    const read = await readPrinted(made(false));
    for (const words of says) expect(read.text).toContain(words);
    expect(read).toMatchObject({ standard: "2A", isTagged: true, language: "fr-FR" });
    expect(read.roles).toContain("H1");
    expect(read.fonts.join()).toMatch(/SourceSans3-Regular.*SourceSerif4-SemiBold/);
    for (const font of read.fonts) expect(font).toMatch(/^Source(Sans3|Serif4)-/);
  });

  it("has the same bytes twice, and other bytes as a specimen", async () => {
    expect((await print(made(false))).equals(await print(made(false)))).toBe(true);
    expect((await readPrinted(made(false))).text).not.toContain("SPÉCIMEN");
    expect((await readPrinted(made(true))).text).toContain("SPÉCIMEN");
  });
});

describe("minutes", () => {
  it("leave room to sign until everyone has", async () => {
    const signatures = minutes.signatures.map((one) => ({ ...one, signedAt: null }));
    const { text } = await readPrinted(
      minutesDocument({ ...minutes, signatures, minutesSha256: null }),
    );
    expect(text).not.toContain("Signé le");
    expect(text).not.toContain(samples.sha256("f"));
  });

  it("show no table for an entry that is put off", async () => {
    const [, , putOff] = minutes.entries;
    const entries = putOff ? [putOff] : [];
    const { text } = await readPrinted(minutesDocument({ ...minutes, entries }));
    expect(text).toContain("Candidat excusé : pas de décision");
    expect(text).not.toContain("Bloc demandé");
    expect((await readPrinted(minutesDocument(minutes))).text).toContain("Bloc demandé");
  });

  it("enumerate the entries somebody stood aside from", async () => {
    const { text } = await readPrinted(
      minutesDocument({ ...minutes, recusedEntries: ["1", "2", "4"] }),
    );
    expect(text).toContain("se sont retirés pour les entrées 1, 2 et 4.");
  });

  it("say when nobody stood aside", async () => {
    expect((await readPrinted(minutesDocument({ ...minutes, recusedEntries: [] }))).text).toContain(
      "Récusations : aucune.",
    );
  });
});
