import type {
  BlockCertificateData,
  CertificateData,
} from "@/lib/certificates/certificate.document";
import type { ResultLetterData } from "@/lib/juries/minutes/result-letter.document";
import type { Issuer } from "@/lib/platform/pdf/layout";
import type { AdmissibilityDecisionData } from "@/lib/vae/admissibility/admissibility-decision.document";
import type { ReceiptData } from "@/lib/vae/request/receipt.document";
import { drawnMark } from "@/prisma/demo/drawn-marks";

export const issuer: Issuer = {
  name: "CPNFPE des sociétés d’assurances",
  address: ["Secrétariat des certifications", "1 rue de l’Exemple", "75000 Paris"],
  contact: "certifications@cpnfpe.example – 01 02 03 04 05",
};
export const version = {
  title: "CQP Chargé de relation clientèle assurance",
  rncpCode: "RNCP41351",
  isProvisional: true,
};
export const blocks = [
  {
    code: "RNCP41351BC01",
    title: "Comprendre le besoin du client ou du prospect et lui proposer une réponse adaptée",
  },
  {
    code: "RNCP41351BC02",
    title: "Traiter la demande du client : souscription et vie du contrat et/ou indemnisation",
  },
] as const;
export const requested = [
  { ...blocks[0], options: [] },
  { ...blocks[1], options: ["Souscription et vie du contrat", "Indemnisation"] },
];
export const sha256 = (letter: string) => letter.repeat(64);
const remedies =
  "Vous pouvez former un recours gracieux auprès du secrétariat de la CPNFPE dans les deux mois qui suivent cette notification. Sans réponse dans les deux mois, ce recours est réputé rejeté.";
const signatory = { name: "Mariam d’Ürsel", capacity: "Secrétaire générale de la CPNFPE" };

export const receipt: ReceiptData = {
  issuer,
  specimen: false,
  number: "VAE-2026-00042",
  receivedAt: new Date("2026-11-22T13:02:00Z"),
  replacedAt: null,
  candidateName: "Zoé Ñuñez‑O’Connor",
  version,
  isWhole: true,
  blocks: requested,
  tacitOn: "2027-01-22",
  legalBasis:
    "articles L. 6412-2 et R. 6412-4 du code du travail, articles L. 112-3, L. 114-5 et R. 112-11-1 du code des relations entre le public et l’administration.",
  pieces: [
    { name: "Pièce d’identité.pdf", sha256: sha256("a") },
    { name: "Attestation de l’employeur.png", sha256: sha256("b") },
  ],
  fileSha256: sha256("c"),
};

const decision = {
  issuer,
  specimen: false,
  number: "VAE-2026-00042",
  place: "Paris",
  on: "2026-12-15",
  candidateName: "Zoé Ñuñez‑O’Connor",
  candidateAddress: ["12 rue des Lilas", "35000 Rennes"],
  version,
  blocks: requested,
  receivedOn: "2026-11-22",
  signatory,
};
export const admissible: AdmissibilityDecisionData = {
  ...decision,
  decision: "ADMISSIBLE",
  analysis: [
    {
      title: "Bloc 1 – Accueillir et conseiller",
      text: "Activités couvertes : accueil, découverte du besoin, souscription.\nÀ étayer : l’indemnisation, peu décrite.",
      lines: ["C1.1 – Accueillir : couverte", "C1.2 – Indemniser : couverte en partie"],
    },
  ],
  validUntil: "2029-12-15",
};
export const inadmissible = {
  ...decision,
  decision: "INADMISSIBLE",
  reason: "Aucune des activités décrites n’est en rapport direct avec la certification visée.",
  remedies,
} satisfies AdmissibilityDecisionData;
export const tacit: AdmissibilityDecisionData = {
  ...decision,
  decision: "TACIT",
  on: "2027-01-25",
  tacitOn: "2027-01-22",
  validUntil: "2028-01-22",
  legalBasis: "article L. 6412-2 du code du travail.",
};

export const result: ResultLetterData = {
  issuer,
  specimen: false,
  number: "VAE-2026-00042",
  place: "Paris",
  on: "2027-03-10",
  candidateName: "Zoé Ñuñez‑O’Connor",
  candidateAddress: ["12 rue des Lilas", "35000 Rennes"],
  route: "VAE",
  version,
  session: { number: "S-2027-02", heldOn: "2027-03-04" },
  outcome: "PARTIAL",
  blocks: [
    { ...blocks[0], isAcquired: true, reasons: "", recommendations: "" },
    {
      ...blocks[1],
      isAcquired: false,
      reasons: "L’indemnisation n’est illustrée par aucune situation vécue.",
      recommendations: "Décrire deux dossiers de sinistre suivis de bout en bout.",
    },
  ],
  missing: [blocks[1]],
  remedies,
  signatory,
};

export const certificate: CertificateData = {
  issuerName: issuer.name,
  specimen: false,
  number: "CQP-CRCA-2027-000123",
  mentions: {
    title: version.title,
    rncpCode: version.rncpCode,
    registeredOn: "2025-09-24",
    awardingBody: {
      legalName: "FEDERATION FRANCAISE DE L ASSURANCE",
      tradeName: "France Assureurs",
    },
    level: 5,
    europeanLevel: 5,
    nsf: [{ code: "313", label: "Finances, banque, assurances, immobilier" }],
    place: "Paris",
    signatory: { name: "Mariam d’Ürsel", capacity: "Présidente de la CPNFPE" },
  },
  holder: {
    firstNames: "Zoé Marie",
    birthName: "Ñuñez‑O’Connor",
    usualName: "Đặng",
    sex: "F",
    bornOn: "1990-03-01",
    birthPlace: "Buenos Aires (Argentine)",
  },
  decidedOn: "2027-03-04",
  issuedOn: "2027-03-12",
  duplicateOn: null,
  verificationUrl: "https://portail.example/verifier/7H3K-9QXM-2RTB",
  marks: {
    signature: await drawnMark("SIGNATURE"),
    seal: await drawnMark("SEAL"),
    logo: await drawnMark("LOGO"),
  },
};
export const blockCertificate: BlockCertificateData = {
  ...certificate,
  number: "BLOC-2027-000045",
  blockTitle: `Bloc ${blocks[0].code} – ${blocks[0].title}`,
};
