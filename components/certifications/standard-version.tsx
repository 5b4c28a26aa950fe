import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { StateBadge } from "@/components/ui/state-badge";
import type { AwardingBody, Specialty } from "@/lib/certifications/publication";
import type { VersionStanding } from "@/lib/certifications/version-in-force";
import { editionName } from "@/lib/certifications/version-in-force.labels";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import type { Tone } from "@/lib/platform/shared/tone";
import { StandardBlock, type StandardBlockProps } from "./standard-block";

export type StandardVersionProps = {
  rncpCode: string;
  edition: number;
  textSource: string;
  title: string;
  acronym: string;
  level: number;
  europeanLevel: number;
  registeredOn: CalendarDay;
  registeredOnOfficial: boolean;
  registeredOnSource: string;
  expiresOn: CalendarDay;
  standing: VersionStanding;
  ruleSentence: string;
  awardRuleSource: string;
  specialties: readonly Specialty[];
  awardingBodies: readonly AwardingBody[];
  blocks: readonly StandardBlockProps[];
};

/** One registration of the certification, down to its criteria. */
export function StandardVersion(version: StandardVersionProps) {
  const { blocks } = version;
  return (
    <Card title={editionName(version)} aside={<Standing {...version.standing} />}>
      <Facts {...version} />
      {isProvisional(blocks) && <ProvisionalNote subject="chaque texte marqué « provisoire »" />}
      {blocks.map((block) => (
        <StandardBlock key={block.code} {...block} />
      ))}
    </Card>
  );
}

const standings: Record<VersionStanding["is"], { tone: Tone; words: (day: string) => string }> = {
  IN_FORCE: { tone: "success", words: () => "En vigueur" },
  COMING: { tone: "info", words: (day) => `À partir du ${day}` },
  REPLACED: { tone: "neutral", words: (day) => `Remplacée le ${day}` },
  EXPIRED: { tone: "neutral", words: (day) => `Jusqu’au ${day}` },
};

function Standing({ is, day }: VersionStanding) {
  const { tone, words } = standings[is];
  return <StateBadge tone={tone}>{words(formatDay(day))}</StateBadge>;
}

const isProvisional = (blocks: readonly StandardBlockProps[]) =>
  blocks.some(
    (block) =>
      block.provisional ||
      block.activities.some(
        (activity) =>
          activity.provisional ||
          activity.competencies.some((competency) => competency.provisional),
      ),
  );

function Facts(version: StandardVersionProps) {
  const {
    title,
    acronym,
    level,
    europeanLevel,
    registeredOn,
    registeredOnOfficial,
    registeredOnSource,
    expiresOn,
  } = version;
  const names = version.awardingBodies.map(({ legalName, tradeName }) =>
    tradeName ? `${legalName} (${tradeName})` : legalName,
  );
  return (
    <DescriptionList
      items={[
        { term: "Intitulé", value: `${title} (${acronym})` },
        { term: "Niveau", value: `${level} (cadre européen : ${europeanLevel})` },
        {
          term: "Spécialité (NSF)",
          value: version.specialties.map(({ code, label }) => `${code} – ${label}`).join(" ; "),
        },
        { term: "Certificateurs", value: names.join(" ; ") },
        {
          term: "Enregistrement",
          value: (
            <>
              Du {formatDay(registeredOn)} au {formatDay(expiresOn)}
              <span className="block text-sm text-muted">
                {registeredOnOfficial ? "Source" : "Date de la décision à confirmer"} :{" "}
                {registeredOnSource}
              </span>
            </>
          ),
        },
        {
          term: "Règle d’obtention",
          value: (
            <>
              {version.ruleSentence}
              <span className="block text-sm text-muted">Source : {version.awardRuleSource}</span>
            </>
          ),
        },
      ]}
    />
  );
}
