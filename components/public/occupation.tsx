import { Icon, type IconName } from "@/components/ui/icon";
import type { CertificationProps } from "./certification";

/** The two sides of the job, and the names it goes by in insurance companies. */
export function Occupation({ version }: CertificationProps) {
  return (
    <div className="space-y-6">
      <p className="text-lg text-soft">
        Tout part d’une écoute : réunir des informations fiables, comprendre ce dont la personne a
        besoin, puis agir dans la limite de sa délégation, sur des risques standards. En agence,
        chez le client ou au téléphone.
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Side icon="file" title="Souscrire">
          Proposer les garanties qui répondent au besoin décelé, faire accepter le risque avec
          l’appui du système informatique, établir le contrat et, le cas échéant, le faire vivre.
        </Side>
        <Side icon="seal" title="Indemniser">
          Vérifier que la garantie couvre le sinistre, chiffrer le dommage avec ce que disent le
          client, les outils et les prestataires, proposer les prestations du contrat et les mettre
          en œuvre.
        </Side>
      </div>
      <div>
        <h3 className="mb-3">Les noms qu’il porte dans les sociétés d’assurance</h3>
        <JobTitles version={version} />
      </div>
    </div>
  );
}

export const JobTitles = ({ version }: CertificationProps) => (
  <ul className="flex flex-wrap gap-2">
    {version.occupations.map((occupation) => (
      <li
        key={occupation}
        className="rounded-pill border border-line bg-surface px-4 py-1.5 text-sm"
      >
        {occupation}
      </li>
    ))}
  </ul>
);

function Side({ icon, title, children }: { icon: IconName; title: string; children: string }) {
  return (
    <div className="rounded-panel bg-surface p-5 ring-1 ring-line">
      <h3 className="mb-2 flex items-center gap-2.5">
        <Icon name={icon} className="size-5 text-brand" />
        {title}
      </h3>
      <p className="text-soft">{children}</p>
    </div>
  );
}
