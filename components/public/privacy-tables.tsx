import { DataTable } from "@/components/ui/data-table";

const purposes = [
  {
    purpose: "Instruire les candidatures et délivrer la certification",
    data: "Identité civile (comparée à celle des autres candidats pour ne rien délivrer deux fois), coordonnées, parcours, justificatifs, évaluations, décisions, absences annoncées",
    basis: "Mission prévue par le code du travail",
  },
  {
    purpose: "Tenir le registre et permettre la vérification des certificats",
    data: "Nom imprimé, titre, numéro, date et état du certificat",
    basis: "Mission prévue par le code du travail",
  },
  {
    purpose: "Ouvrir les comptes et protéger le portail",
    data: "Courriel, mot de passe et codes de secours (sous une forme qui ne permet pas de les retrouver), clé de double authentification (chiffrée), contrôle d’identité d’un changement d’adresse, connexions, consultations",
    basis: "Intérêt légitime : la sécurité des dossiers",
  },
] as const;

export function PurposesTable() {
  return (
    <DataTable
      caption="Pourquoi vos données sont traitées"
      rows={purposes}
      rowKey={({ purpose }) => purpose}
      columns={[
        { id: "purpose", header: "Pour quoi", cell: ({ purpose }) => <strong>{purpose}</strong> },
        { id: "data", header: "Données", named: true, cell: ({ data }) => data },
        { id: "basis", header: "À quel titre", named: true, cell: ({ basis }) => basis },
      ]}
    />
  );
}
