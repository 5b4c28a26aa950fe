import { DataTable } from "@/components/ui/data-table";
import { Pager } from "@/components/ui/pager";
import { StateBadge } from "@/components/ui/state-badge";
import { Tasks } from "@/components/ui/tasks";
import { Tiles } from "@/components/ui/tiles";
import type { Tone } from "@/lib/platform/shared/tone";
import { routes } from "@/lib/routes";
import { Specimen } from "./specimen";

type Line = { number: string; name: string; tone: Tone; state: string; due: string };

const lines: readonly Line[] = [
  {
    number: "CRCA-2026-00031",
    name: "Ñuñez-O’Connor Zoé",
    tone: "warning",
    state: "Complète, à décider",
    due: "28 nov. 2026",
  },
  {
    number: "CRCA-2026-00036",
    name: "d’Ürsel Côme",
    tone: "info",
    state: "À examiner",
    due: "4 déc. 2026",
  },
  {
    number: "CRCA-2026-00044",
    name: "Haddad Yanis",
    tone: "neutral",
    state: "Évaluation transmise",
    due: "sans échéance",
  },
];

export function Lists() {
  return (
    <>
      <Specimen name="Tiles, DataTable, Pager">
        <Tiles
          label="À traiter"
          items={[
            { href: routes.home, count: 12, label: "à examiner", tone: "waiting" },
            {
              href: routes.faq,
              count: 3,
              label: "pièces attendues",
              tone: "urgent",
              note: "dont 2 à moins de 7 jours",
            },
            { href: routes.legal, count: 0, label: "prêtes pour le jury", tone: "empty" },
          ]}
        />
        <DataTable
          caption="Candidatures à examiner"
          rows={lines}
          rowKey={({ number }) => number}
          columns={[
            { id: "number", header: "Numéro", cell: ({ number }) => <a href="#main">{number}</a> },
            {
              id: "name",
              header: "Candidat",
              cell: ({ name }) => name,
              sort: { href: routes.home },
            },
            {
              id: "state",
              header: "État",
              cell: ({ tone, state }) => <StateBadge tone={tone}>{state}</StateBadge>,
            },
            {
              id: "due",
              header: "Échéance",
              cell: ({ due }) => due,
              sort: { href: routes.faq, direction: "ascending" },
            },
          ]}
        />
        <Pager shown="3 candidatures affichées" next={routes.home} />
      </Specimen>
      <Specimen name="Tasks">
        <Tasks
          label="Votre demande"
          tasks={[
            { label: "Votre identité", state: "done", href: routes.home },
            {
              label: "Votre expérience",
              state: "started",
              href: routes.faq,
              hint: "1 expérience, 8 mois",
            },
            { label: "Vos pièces", state: "todo", href: routes.legal },
          ]}
        />
      </Specimen>
    </>
  );
}
