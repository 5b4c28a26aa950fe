import "server-only";
import { qrSvg } from "@/lib/platform/pdf/qr";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { type CalendarDay, dayToDate, formatDay } from "@/lib/platform/shared/calendar";
import { CERTIFICATE } from "./certificate.template";
import type { PrintedHolder } from "./holder";
import type { CertificateMentions } from "./mentions";

/** The images it bears: the signature that makes it (R66), and what the body adds. */
export type CertificateMarks = {
  signature: Buffer;
  seal?: Buffer | undefined;
  logo?: Buffer | undefined;
};

export type CertificateData = {
  /** The joint committee that awards, printed above the title. */
  issuerName: string;
  specimen: boolean;
  number: string;
  mentions: CertificateMentions;
  holder: PrintedHolder;
  decidedOn: CalendarDay;
  issuedOn: CalendarDay;
  /** The day of this copy, where it is a duplicate (R69). */
  duplicateOn: CalendarDay | null;
  verificationUrl: string;
  marks: CertificateMarks;
};
export type BlockCertificateData = CertificateData & { blockTitle: string };

/** The parchemin: it names no block, no route, and bears no mark but the awarding body's (R65–R67). */
export function certificateDocument(data: CertificateData): Sheet {
  return sheetOf(data, {
    heading: "Certificat de qualification professionnelle",
    title: data.mentions.title,
    lead: "est délivré à",
    scope: "",
  });
}

/** The attestation of one block: its title says that it is that block and not the certification (R68). */
export function blockCertificateDocument(data: BlockCertificateData): Sheet {
  return sheetOf(data, {
    heading: "Attestation de bloc de compétences",
    title: data.blockTitle,
    lead: "est acquis définitivement par",
    scope: `Cette attestation porte sur ce seul bloc de la certification « ${data.mentions.title} ». Elle n’est pas le certificat et ne vaut pas obtention de la certification.`,
  });
}

type Wording = { heading: string; title: string; lead: string; scope: string };

function sheetOf(data: CertificateData, wording: Wording): Sheet {
  const { mentions, holder, marks } = data;
  const printed = {
    ...wording,
    specimen: data.specimen,
    duplicate: data.duplicateOn ? `Duplicata établi le ${formatDay(data.duplicateOn)}` : "",
    issuerName: data.issuerName,
    number: data.number,
    holderName: `${holder.firstNames} ${holder.birthName}`,
    birth: birth(holder),
    mentions: mentionLines(mentions, data.decidedOn),
    awardingBody: awardingBody(mentions.awardingBody),
    delivered: `Délivré${wording.scope ? "e" : ""} à ${mentions.place}, le ${formatDay(data.issuedOn)}`,
    signatory: mentions.signatory,
    verificationUrl: data.verificationUrl,
    qr: qrSvg(data.verificationUrl),
    hasSeal: Boolean(marks.seal),
    hasLogo: Boolean(marks.logo),
  };
  const on = dayToDate(data.duplicateOn ?? data.issuedOn);
  return { template: CERTIFICATE, data: printed, on, images: marks };
}

function birth({ birthName, usualName, sex, bornOn, birthPlace }: PrintedHolder): string {
  const usual = usualName && usualName !== birthName ? `nom d’usage ${usualName}, ` : "";
  return `${usual}${sex === "F" ? "née" : "né"} le ${formatDay(bornOn)} à ${birthPlace}`;
}

const mentionLines = (
  { rncpCode, registeredOn, level, europeanLevel, nsf }: CertificateMentions,
  decidedOn: CalendarDay,
) => [
  `Certification enregistrée au Répertoire national des certifications professionnelles sous le code ${rncpCode}\npar la décision du directeur général de France compétences en date du ${formatDay(registeredOn)}`,
  `Niveau ${level} du cadre national des certifications professionnelles (décret n° 2019-14 du 8 janvier 2019)\nNiveau ${europeanLevel} du cadre européen des certifications (CEC)`,
  `${nsf.length > 1 ? "Codes" : "Code"} NSF : ${nsf.map(({ code, label }) => `${code} – ${label}`).join(" ; ")}`,
  `Décision du jury paritaire national du ${formatDay(decidedOn)}`,
];

const awardingBody = ({ legalName, tradeName }: CertificateMentions["awardingBody"]) =>
  `Certificateur : ${legalName}${tradeName ? ` (${tradeName})` : ""}`;
