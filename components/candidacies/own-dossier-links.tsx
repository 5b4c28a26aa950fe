import { Link } from "@/components/ui/link";
import { exchangesWords } from "@/lib/candidacies/exchanges/exchange.labels";
import type { CandidacyView } from "@/lib/candidacies/view";
import { routes } from "@/lib/routes";

type Props = { candidacy: Pick<CandidacyView, "id" | "clocks" | "exchanges"> };

/** From one's dossier to what was written with the secretariat, and to where its days come from. */
export function OwnDossierLinks({ candidacy: { id, clocks, exchanges } }: Props) {
  return (
    <>
      <Link href={routes.candidateAside(id, "echanges")}>{exchangesWords(exchanges.count)}</Link>
      {clocks.length > 0 && (
        <Link href={routes.candidateAside(id, "delais")}>Comprendre les délais</Link>
      )}
    </>
  );
}
