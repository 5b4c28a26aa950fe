import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { BlockView } from "@/lib/candidacies/view";
import { routes } from "@/lib/routes";
import { findPersonalData } from "@/lib/vae/validation/personal-data";
import { SITUATION_PARTS, situationsOf } from "@/lib/vae/validation/situation";
import { situationLabels, situationName } from "@/lib/vae/validation/situation.labels";
import type { ValidationEdition } from "@/lib/vae/validation/validation-file";
import { PersonalDataList } from "./personal-data-advice";
import { situationAddress } from "./situation-links";

type Props = { candidacyId: string; blocks: readonly BlockView[]; edition: ValidationEdition };

/** Where a validation file may name a customer, part by part: read over before it is filed, and never refused. */
export function PersonalDataFound({ candidacyId, blocks, edition }: Props) {
  const parts = partsOf(candidacyId, blocks, edition).flatMap(({ text, ...part }) => {
    const findings = findPersonalData(text);
    return findings.length > 0 ? [{ ...part, findings }] : [];
  });
  if (parts.length === 0) return null;
  return (
    <Notice tone="warning" title="Des données de clients sont peut-être restées dans vos textes">
      <p>
        Vous pouvez déposer ainsi si ce n’en sont pas. Si ce sont celles d’un client,
        remplacez-les&nbsp;: le jury et le secrétariat liront votre dossier.
      </p>
      {parts.map(({ label, href, findings }) => (
        <div key={label}>
          <p>
            <Link href={href}>{label}</Link>
          </p>
          <PersonalDataList findings={findings} />
        </div>
      ))}
    </Notice>
  );
}

function partsOf(candidacyId: string, blocks: readonly BlockView[], edition: ValidationEdition) {
  const situations = blocks.flatMap((block) => {
    const own = situationsOf(edition.situations, block.id);
    return own.flatMap((situation, index) =>
      SITUATION_PARTS.map((part) => ({
        label: `${situationName({ block, rank: index + 1, count: own.length })}, ${situationLabels[part].label.toLowerCase()}`,
        href: situationAddress(candidacyId, situation, index + 1),
        text: situation[part],
      })),
    );
  });
  const presentation = {
    label: "Votre présentation",
    href: routes.validationPresentation(candidacyId),
    text: edition.presentation,
  };
  return [presentation, ...situations];
}
