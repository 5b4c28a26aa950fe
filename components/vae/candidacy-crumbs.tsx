import { Breadcrumb } from "@/components/layout/breadcrumb";
import { routes } from "@/lib/routes";

type Props = { candidacy: { id: string; number: string | null }; page: string };

export function CandidacyCrumbs({ candidacy: { id, number }, page }: Props) {
  return (
    <Breadcrumb
      crumbs={[
        { label: "Mes candidatures", href: routes.candidateHome },
        { label: number ?? "En préparation", href: routes.candidateCandidacy(id) },
        { label: page },
      ]}
    />
  );
}
