import { routes } from "@/lib/routes";
import type { Message } from "./message";

type Issued = { kind: keyof typeof issuedWords; number: string; candidacyId: string };
/** No candidacy stands behind a certificate that was taken over. */
type Numbered = { number: string; candidacyId: string | null };

const toCandidacy = (candidacyId: string) => ({
  label: "Voir ma candidature",
  path: routes.candidateCandidacy(candidacyId),
});

const toCandidacies = { label: "Voir mes candidatures", path: routes.candidateHome };

const issuedWords = {
  FULL: {
    subject: "Votre certificat est délivré",
    text: "Votre certificat de qualification professionnelle est délivré.",
    it: "Il",
  },
  BLOCK: {
    subject: "Votre attestation de bloc est délivrée",
    text: "Votre attestation de bloc de compétences est délivrée. Ce bloc vous est acquis définitivement.",
    it: "L’attestation",
  },
} as const;

export const certificateMessages = {
  certificateIssued: ({ kind, number, candidacyId }: Issued): Message => ({
    subject: issuedWords[kind].subject,
    heading: issuedWords[kind].subject,
    paragraphs: [
      `${issuedWords[kind].text} ${issuedWords[kind].it} porte le numéro ${number} : le document est à télécharger depuis votre candidature.`,
      "Son code QR permet à toute personne de vérifier que ce document est authentique et toujours valable.",
    ],
    action: toCandidacy(candidacyId),
  }),
  priorAcquisitionRecorded: (_: Record<string, never>): Message => ({
    subject: "Un acquis antérieur est enregistré sur le portail du CQP",
    heading: "Un acquis antérieur est enregistré",
    paragraphs: [
      "Le secrétariat a enregistré, justificatif à l’appui, ce que vous avez acquis avant le portail ou ailleurs. Vos blocs acquis figurent dans votre espace, avec la décision qui les accorde\u00a0: ils le sont définitivement.",
      "Si ce n’est pas ce que vous attendiez, prévenez le secrétariat sans attendre.",
    ],
    action: toCandidacies,
  }),
  duplicateIssued: ({ number, candidacyId }: Numbered): Message => ({
    subject: "Un duplicata de votre document est délivré",
    heading: "Duplicata délivré",
    paragraphs: [
      `Le secrétariat a établi un duplicata du document n° ${number}. Il garde ce numéro et ce que le document imprimait\u00a0; il est à télécharger depuis votre espace.`,
      "Si vous n’avez rien demandé, prévenez le secrétariat sans attendre.",
    ],
    action: candidacyId ? toCandidacy(candidacyId) : toCandidacies,
  }),
  certificateRevoked: ({ number, candidacyId }: Numbered): Message => ({
    subject: "Un de vos certificats est révoqué",
    heading: "Certificat révoqué",
    paragraphs: [
      `Le document n° ${number} n’est plus valable, et la page de vérification le dit. ${candidacyId ? "Le motif est indiqué dans votre candidature." : "Le secrétariat vous en donne le motif."}`,
      "Vos blocs acquis le restent. Si un nouveau document doit vous être délivré, un message vous préviendra.",
    ],
    action: candidacyId ? toCandidacy(candidacyId) : toCandidacies,
  }),
} as const;
