import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { StateBadge } from "@/components/ui/state-badge";
import { type DeliveryState, deliveryLabels } from "@/lib/messages/delivery-state";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Line = {
  id: string;
  subject: string;
  to: string;
  createdAt: Date;
  state: DeliveryState;
  /** The dossier it is about. */
  about: string | null;
};

export function SentMessagesTable({ lines, dead }: { lines: readonly Line[]; dead: boolean }) {
  return (
    <DataTable
      caption={dead ? "Messages non remis" : "Messages envoyés par le portail"}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "subject",
          header: "Objet",
          cell: ({ id, subject }) => <Link href={routes.secretariatMessage(id)}>{subject}</Link>,
        },
        { id: "about", header: "Dossier", named: true, cell: ({ about }) => about ?? "Aucun" },
        { id: "to", header: "À", named: true, cell: ({ to }) => to },
        { id: "at", header: "Écrit le", cell: ({ createdAt }) => formatInstant(createdAt) },
        { id: "state", header: "Envoi", cell: ({ state }) => <Delivery state={state} /> },
      ]}
      empty={
        <EmptyState icon="mail" title={dead ? "Tous les messages ont été remis" : "Aucun message"}>
          <p>
            {dead
              ? "Un message que la messagerie refuse, ou qui n’est pas parti en une nuit, apparaîtra ici."
              : "Les messages que le portail écrit à chaque étape apparaîtront ici."}
          </p>
        </EmptyState>
      }
    />
  );
}

export function Delivery({ state }: { state: DeliveryState }) {
  const { label, tone } = deliveryLabels[state];
  return <StateBadge tone={tone}>{label}</StateBadge>;
}
