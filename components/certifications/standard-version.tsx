import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { StateBadge } from "@/components/ui/state-badge";
import type { AwardingBody, Specialty } from "@/lib/certifications/publication";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { StandardBlock, type StandardBlockProps } from "./standard-block";

export type StandardVersionProps = {
  rncpCode: string;
  title: string;
  acronym: string;
  level: number;
  europeanLevel: number;
  registeredOn: CalendarDay;
  registeredOnOfficial: boolean;
  registeredOnSource: string;
  expiresOn: CalendarDay;
  inForce: boolean;
  ruleSentence: string;
  awardRuleSource: string;
  specialties: readonly Specialty[];
  awardingBodies: readonly AwardingBody[];
  blocks: readonly StandardBlockProps[];
};

/** One registration of the certification, down to its criteria. */
export function StandardVersion(version: StandardVersionProps) {
  const { rncpCode, inForce, expiresOn, blocks } = version;
  return (
    <Card
      title={rncpCode}
      aside={
        inForce ? (
          <StateBadge tone="success">En vigueur</StateBadge>
        ) : (
          <StateBadge tone="neutral">{`Jusqu’au ${formatDay(expiresOn)}`}</StateBadge>
        )
      }
    >
      <Facts {...version} />
      {isProvisional(blocks) && <ProvisionalNote subject="chaque texte marqué « provisoire »" />}
      {blocks.map((block) => (
        <StandardBlock key={block.code} {...block} />
      ))}
    </Card>
  );
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
