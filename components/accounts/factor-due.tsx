import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { lacksFactor: boolean; factorDueAt: Date | null; now: Date };

/** Said on every page to who lacks a second factor that their role asks for; nothing to anybody else. */
export function FactorDue({ lacksFactor, factorDueAt, now }: Props) {
  if (!lacksFactor || !factorDueAt) return null;
  return (
    <div className="mb-6">
      <Notice tone="warning" title="Votre rôle demande une double authentification">
        <p>
          {factorDueAt <= now
            ? "Vos pages s’ouvriront dès que vous l’aurez activée. "
            : `Activez-la avant le ${formatInstant(factorDueAt)} : ensuite, vos pages ne s’ouvriront plus sans elle. `}
          <Link href={routes.secondFactor}>L’activer</Link>
        </p>
      </Notice>
    </div>
  );
}
