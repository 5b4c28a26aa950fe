import { FindingList } from "@/components/juries/composition/composition-findings";
import { Card, Cards } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import type { Institution, OrganisationRow } from "@/lib/juries/institution/view";
import { sideLabels } from "@/lib/jury-sessions/jury-session.labels";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { periodWords } from "./period-words";

/** Parity as it stands today, and the two sides (R49). */
export function ParityCard({ parity, seats }: Pick<Institution, "parity" | "seats">) {
  const vacant = seats.employers + seats.employees - seats.heldByEmployers - seats.heldByEmployees;
  return (
    <Card title="Parité aujourd’hui" aside={<ParityState holds={parity.length === 0} />}>
      <p>
        Sièges : {seats.employers} pour les employeurs, {seats.employees} pour les salariés. Sièges
        pourvus : {seats.heldByEmployers} et {seats.heldByEmployees}
        {vacant > 0 && ` (${vacant} à pourvoir)`}.
      </p>
      <FindingList findings={parity} />
    </Card>
  );
}

const ParityState = ({ holds }: { holds: boolean }) =>
  holds ? (
    <StateBadge tone="success">À parité</StateBadge>
  ) : (
    <StateBadge tone="danger">Sans parité</StateBadge>
  );

export function OrganisationSides({
  organisations,
}: {
  organisations: readonly OrganisationRow[];
}) {
  const sides = ["EMPLOYERS", "EMPLOYEES"] as const;
  return (
    <Cards>
      {sides.map((side) => (
        <Card key={side} title={sideLabels[side]}>
          <SideRows
            organisations={organisations.filter((one) => one.side === side)}
            label={sideLabels[side]}
          />
        </Card>
      ))}
    </Cards>
  );
}

function SideRows({
  organisations,
  label,
}: {
  organisations: readonly OrganisationRow[];
  label: string;
}) {
  if (organisations.length === 0) {
    return (
      <EmptyState title="Aucune organisation" icon="people">
        Ajoutez-en une ci-dessous, avec la date depuis laquelle elle est représentative.
      </EmptyState>
    );
  }
  return (
    <Rows label={label}>
      {organisations.map((one) => (
        <Row
          key={one.id}
          title={<Link href={routes.secretariatOrganisation(one.id)}>{one.acronym}</Link>}
          detail={[one.name === one.acronym ? [] : one.name, periodWords(one)].flat().join(" · ")}
          trail={<OrganisationState {...one} />}
        />
      ))}
    </Rows>
  );
}

function OrganisationState({ isValid, seats, endsOn }: OrganisationRow) {
  if (!isValid) {
    return (
      <StateBadge tone="neutral">{endsOn ? `Jusqu’au ${formatDay(endsOn)}` : "À venir"}</StateBadge>
    );
  }
  if (seats === 0) return <StateBadge tone="warning">Sans siège</StateBadge>;
  return <StateBadge tone="success">{seats > 1 ? `${seats} sièges` : "1 siège"}</StateBadge>;
}
