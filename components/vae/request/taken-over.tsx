import { Notice } from "@/components/ui/notice";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";
import { takenOver } from "@/lib/vae/request/resumption.labels";

/** In a draft prepared from a candidacy that has ended: what comes from there, and what has to be done again. */
export function TakenOver({ dossier }: { dossier: VaeDossier }) {
  const { former, contents, identityCheckedAt } = dossier;
  if (!former) return null;
  const taken = takenOver(contents);
  return (
    <Notice title={`Préparée à partir de votre candidature ${former.number ?? ""}`}>
      {taken.length > 0 ? (
        <>
          <p>Sont repris, et se modifient comme si vous veniez de les écrire&nbsp;:</p>
          <ul className="list-disc ps-5">
            {taken.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>Votre identité est reprise&nbsp;; cette voie demande le reste pour la première fois.</p>
      )}
      <p>
        Restent à faire&nbsp;: la nature de la demande, les aménagements éventuels
        {identityCheckedAt === null && ", la pièce d’identité si elle n’est plus valable"} et les
        déclarations sur l’honneur.
      </p>
      {former.hasWritten && (
        <p>
          Les situations de travail que vous aviez écrites pour ces blocs vous attendront en
          brouillon dans votre dossier de validation, une fois la demande recevable. Les annexes
          sont à joindre de nouveau.
        </p>
      )}
    </Notice>
  );
}
