import { Notice } from "@/components/ui/notice";

/** Said before one writes: a validation file tells of people who never asked to be in it. */
export const Anonymity = () => (
  <Notice title="Ne nommez aucun client">
    <p>
      Écrivez «&nbsp;une assurée&nbsp;», «&nbsp;M.&nbsp;D.&nbsp;», «&nbsp;un artisan&nbsp;»&nbsp;:
      ni nom, ni adresse, ni numéro de contrat, ni coordonnées.
    </p>
  </Notice>
);
