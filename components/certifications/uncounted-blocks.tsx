import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { UncountedBlock } from "@/lib/certifications/uncounted-block";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { blocks: readonly UncountedBlock[]; rncpCode: string };

/** Why blocks held of another version serve nothing in this one, and whom to ask (R11). */
export function UncountedBlocks({ blocks, rncpCode }: Props) {
  if (blocks.length === 0) return null;
  return (
    <Notice title={`Des blocs déjà acquis ne comptent pas pour ${rncpCode}`}>
      <ul className="space-y-1">
        {blocks.map((block) => (
          <li key={block.code}>
            Bloc {block.ordinal} de {block.rncpCode}, acquis le {formatDay(block.acquiredOn)}
            &nbsp;: {reasonOf(block)}
          </li>
        ))}
      </ul>
      <p>
        Ces blocs vous restent acquis. Une question sur une équivalence&nbsp;? Adressez-la au{" "}
        <Link href={routes.legal}>secrétariat</Link>.
      </p>
    </Notice>
  );
}

const reasonOf = ({ countsFrom }: UncountedBlock): string =>
  countsFrom
    ? `son équivalence commence à compter le ${formatDay(countsFrom)}.`
    : "la commission n’a décidé d’aucune équivalence pour ce bloc.";
