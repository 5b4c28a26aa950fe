import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { rows: readonly { candidacyId: string; number: string | null; at: Date }[] };

/** On the secretariat's home: the lapses that their candidates contest, until they are answered (R27). */
export function ContestedLapses({ rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice
        tone="warning"
        title={rows.length > 1 ? "Caducités contestées" : "Une caducité contestée"}
      >
        <p>Lisez les raisons du candidat, puis levez la caducité ou maintenez-la.</p>
        <ul className="space-y-1">
          {rows.map(({ candidacyId, number, at }) => (
            <li key={candidacyId}>
              <Link href={routes.secretariatCandidacy(candidacyId)}>{number ?? "Sans numéro"}</Link>
              {`, depuis le ${formatDay(parisDay(at))}`}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
