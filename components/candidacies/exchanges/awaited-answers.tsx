import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { rows: readonly { candidacyId: string; number: string | null; at: Date }[] };

/** On the secretariat's home: the candidates who wait for an answer. */
export function AwaitedAnswers({ rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice
        tone="info"
        title={
          rows.length > 1 ? "Des candidats attendent une réponse" : "Un candidat attend une réponse"
        }
      >
        <ul className="space-y-1">
          {rows.map(({ candidacyId, number, at }) => (
            <li key={candidacyId}>
              <Link href={routes.secretariatAside(candidacyId, "echanges")}>
                {number ?? "Brouillon"}
              </Link>
              {`, depuis le ${formatDay(parisDay(at))}`}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
