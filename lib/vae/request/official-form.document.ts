import "server-only";
import {
  hashText,
  type RequestedBlockName,
  requestedBlocksText,
  type VersionName,
  versionText,
} from "@/lib/certifications/document-wording";
import {
  type Block,
  fields,
  type Issuer,
  letterSheet,
  list,
  paragraph,
  section,
  small,
  subsection,
  when,
} from "@/lib/platform/pdf/layout";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { formatDay, formatInstant, parisDay } from "@/lib/platform/shared/calendar";
import type { CurrentSituationView } from "./current-situation";
import { currentSituationItems, disabledWorkerLabels } from "./current-situation.labels";
import type { EducationView } from "./education";
import { educationItems } from "./education.labels";
import { type ExperienceView, formCode } from "./experience";
import {
  experienceName,
  experiencePeriod,
  experienceStatusLabels,
  familyLabels,
  workingTimeText,
} from "./experience.labels";
import type { NatureView } from "./nature";
import { natureItems } from "./nature.labels";

export type OfficialFormData = {
  issuer: Issuer;
  specimen: boolean;
  number: string;
  receivedAt: Date;
  version: VersionName;
  isWhole: boolean;
  blocks: RequestedBlockName[];
  nature: NatureView;
  /** Civil identity and address, in the words of the form. */
  civil: readonly Item[];
  situation: CurrentSituationView;
  /** Null where it was not answered. */
  disabledWorker: boolean | null;
  education: EducationView;
  experiences: readonly (ExperienceView & {
    proofs: readonly string[];
    /** The competencies that it shows, in words. */
    shown: readonly string[];
  })[];
  /** As they were ticked. */
  statements: readonly string[];
  swornAt: Date | null;
  fileSha256: string;
};
type Item = { term: string; value: string };

const rows = (items: readonly Item[]): Block =>
  fields(items.map(({ term, value }) => [term, value || "Non renseigné"]));

/**
 * The request as it was submitted, rubric by rubric of the official form (CERFA 12818*02): what was answered and ticked, no
 * other words. Blocks, proofs and their links stand in the annex, which the form does not have.
 */
export function officialFormDocument(data: OfficialFormData): Sheet {
  const { issuer, number, receivedAt, version, isWhole, blocks } = data;
  return letterSheet({
    issuer,
    specimen: data.specimen,
    on: parisDay(receivedAt),
    title: "Demande de recevabilité à la validation des acquis de l’expérience",
    subtitle: "Selon les rubriques du formulaire CERFA no 12818*02",
    reference: `Demande ${number} · ${hashText(data.fileSha256)}`,
    blocks: [
      section("Rubrique 1. Nature de la demande"),
      rows(natureItems(data.nature)),
      section("Rubrique 2. Certification demandée"),
      rows([
        { term: "Certification", value: versionText(version) },
        { term: "Autorité responsable", value: issuer.name },
      ]),
      section("Rubrique 3. État civil et situation"),
      rows([...data.civil, ...currentSituationItems(data.situation), disabled(data)]),
      section("Rubrique 4. Formation et certifications"),
      rows(educationItems(data.education)),
      section("Rubrique 5. Expérience en rapport direct avec la certification"),
      ...data.experiences.flatMap(experienceBlocks),
      section("Rubrique 6. Déclaration sur l’honneur"),
      list([...data.statements]),
      ...when(data.swornAt, (at) => [paragraph(`Déclaré en ligne le ${formatInstant(at)}.`)]),
      section("Rubrique 7. Cadre réservé au certificateur"),
      rows([
        { term: "Numéro", value: number },
        { term: "Dossier reçu le", value: formatInstant(receivedAt) },
      ]),
      section("Annexe. Blocs demandés, compétences et justificatifs"),
      rows([
        {
          term: isWhole ? "La certification entière" : "Une partie de la certification",
          value: requestedBlocksText(blocks),
        },
      ]),
      ...data.experiences.flatMap(annexOf),
      small(`Empreinte de la demande entière\u00a0: ${hashText(data.fileSha256)}.`),
    ],
  });
}

const disabled = ({ disabledWorker }: OfficialFormData): Item => ({
  term: "Reconnu travailleur handicapé",
  value: disabledWorker === null ? "" : disabledWorkerLabels[disabledWorker ? "yes" : "no"],
});

/** What proves an experience, and what it shows as its candidate sees it. */
function annexOf({ jobTitle, proofs, shown }: OfficialFormData["experiences"][number], at: number) {
  const proved = proofs.join(", ") || "aucun justificatif rattaché";
  return [
    subsection(`${experienceName(at)}. ${jobTitle}`),
    paragraph(`Justificatifs\u00a0: ${proved}`),
    ...(shown.length > 0 ? [paragraph("Compétences montrées\u00a0:"), list([...shown])] : []),
  ];
}

function experienceBlocks(experience: OfficialFormData["experiences"][number]): Block[] {
  const { jobTitle, status, employer, siret, family, programme, totalHours } = experience;
  const code = formCode(status);
  const optional: Item[] = [
    { term: "SIRET", value: siret ?? "" },
    { term: "Certification préparée et niveau", value: programme ?? "" },
    { term: "Temps de travail", value: workingTimeText(experience) },
    { term: "Durée totale, en heures", value: totalHours ? String(totalHours) : "" },
  ];
  return [
    subsection(jobTitle),
    rows([
      {
        term: "Statut",
        value: `${experienceStatusLabels[status]}${code ? ` (code ${code})` : ""}`,
      },
      { term: "Organisme", value: employer },
      {
        term: "Famille professionnelle",
        value: family ? `${familyLabels[family]} (code ${family})` : "",
      },
      { term: "Période", value: experiencePeriod(experience) },
      ...optional.filter(({ value }) => value !== ""),
    ]),
    paragraph(experience.activities),
  ];
}

/** Civil identity and address as rubric 3 orders them. */
export const civilItems = (identity: {
  sex: string;
  birthName: string;
  usageName: string | null;
  firstNames: string;
  bornOn: string;
  birthPlace: string;
  address: string;
  phone: string | null;
  email: string;
}): Item[] => [
  { term: "Nom de naissance", value: identity.birthName },
  ...(identity.usageName ? [{ term: "Nom d’usage", value: identity.usageName }] : []),
  { term: "Prénoms", value: identity.firstNames },
  { term: "Date de naissance", value: formatDay(identity.bornOn) },
  { term: "Sexe", value: identity.sex },
  { term: "Lieu de naissance", value: identity.birthPlace },
  { term: "Adresse", value: identity.address },
  { term: "Téléphone", value: identity.phone ?? "" },
  { term: "Courriel", value: identity.email },
];
