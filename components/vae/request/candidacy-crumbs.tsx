import { Breadcrumb, type Crumb } from "@/components/layout/breadcrumb";
import { routes } from "@/lib/routes";

type Props = {
  candidacy: { id: string; number: string | null };
  page: string;
  /** The page between the candidacy and this one. */
  under?: Crumb;
};

export function CandidacyCrumbs({ candidacy: { id, number }, page, under }: Props) {
  return (
    <Breadcrumb
      crumbs={[
        { label: "Mes candidatures", href: routes.candidateHome },
        { label: number ?? "En préparation", href: routes.candidateCandidacy(id) },
        ...(under ? [under] : []),
        { label: page },
      ]}
    />
  );
}
