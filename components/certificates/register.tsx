import { SearchFault } from "@/components/form/search-fault";
import { SearchForm } from "@/components/form/search-form";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pager } from "@/components/ui/pager";
import { StateBadge } from "@/components/ui/state-badge";
import { certificateStatus, shortKindLabels } from "@/lib/certificates/certificate.labels";
import { formatShortDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { ListedCertificate } from "./certificate-list";

type RegisteredCertificate = Omit<ListedCertificate, "duplicates"> & {
  holderName: string;
  specimen: boolean;
};
type Props = {
  certificates: readonly RegisteredCertificate[];
  q: string;
  after: string | undefined;
  next: string | undefined;
};

const columns: Column<RegisteredCertificate>[] = [
  {
    id: "number",
    header: "Numéro",
    cell: ({ id, number }) => (
      <Link href={routes.secretariatCertificate(id)} className="font-semibold">
        {number}
      </Link>
    ),
  },
  { id: "holder", header: "Titulaire", cell: ({ holderName }) => holderName },
  { id: "kind", header: "Document", cell: ({ kind }) => shortKindLabels[kind] },
  {
    id: "issuedOn",
    header: "Délivré le",
    named: true,
    cell: ({ issuedOn }) => formatShortDay(issuedOn),
  },
  {
    id: "status",
    header: "Statut",
    cell: (certificate) => {
      const { tone, label } = certificateStatus(certificate);
      return <StateBadge tone={tone}>{label}</StateBadge>;
    },
  },
];

/** Everything ever issued, the last first. */
export function Register({ certificates, q, after, next }: Props) {
  return (
    <div className="space-y-4">
      <SearchForm
        action={routes.certificateRegister()}
        label="Numéro ou nom du titulaire"
        words={q}
      >
        <SearchFault words={q} />
      </SearchForm>
      <DataTable
        caption="Certificats et attestations délivrés"
        columns={columns}
        rows={certificates}
        rowKey={({ id }) => id}
        searched={q}
        empty={
          <EmptyState icon="search" title={q ? "Aucun document trouvé" : "Aucun document délivré"}>
            <p>
              {q
                ? "Cherchez un numéro, un nom ou un prénom, en entier ou en partie."
                : "Le premier document délivré ouvrira ce registre."}
            </p>
          </EmptyState>
        }
      />
      <Pager
        start={after ? routes.certificateRegister({ q }) : undefined}
        next={next ? routes.certificateRegister({ q, after: next }) : undefined}
      />
    </div>
  );
}
