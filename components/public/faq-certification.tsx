import { BlocksList } from "./blocks-list";
import { type CertificationProps, countBlocks, registerSentence } from "./certification";
import { Occupation } from "./occupation";

export function WhatIsACqp() {
  return (
    <>
      <p>
        Un certificat de qualification professionnelle fait reconnaître les compétences et les
        savoir-faire qu’un métier demande. Il ne vient ni d’une école ni de l’État : une branche
        professionnelle le crée et le délivre, par sa commission paritaire nationale de l’emploi, où
        siègent ensemble salariés et employeurs.
      </p>
      <p>Celui-ci est reconnu dans tout le pays et dans tout le secteur de l’assurance.</p>
    </>
  );
}

export function TheJob({ version }: CertificationProps) {
  return (
    <>
      <p>
        Le titulaire du CQP {version.title} s’occupe, auprès des clients, de la souscription de
        contrats, de l’indemnisation de sinistres, ou des deux.
      </p>
      <Occupation version={version} />
    </>
  );
}

/** The register, from the version in force and with where it was read. */
export function TheRegister({ version }: CertificationProps) {
  return (
    <>
      <p>{registerSentence(version)}</p>
      <p>
        Les niveaux sont ceux du cadre national des certifications professionnelles, fixés par le
        décret n° 2019-14 du 8 janvier 2019.
      </p>
      {version.sources.length > 0 && <Sources sources={version.sources} />}
    </>
  );
}

function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <div className="text-sm text-muted">
      <p>{sources.length > 1 ? "Sources" : "Source"} :</p>
      <ul>
        {sources.map((source) => (
          <li key={source} className="wrap-anywhere">
            {URL.canParse(source) ? <a href={source}>{source}</a> : source}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function TheBlocks({ version }: CertificationProps) {
  return (
    <>
      <p>
        Le CQP compte {countBlocks(version.blocks.length)}. {version.ruleSentence}
      </p>
      <BlocksList version={version} />
      <p>
        Un bloc validé l’est pour la vie. Il reste valable si vous vous arrêtez là, si vous changez
        de voie ou d’employeur, et il compte quand vous demandez ce qui vous manque.
      </p>
    </>
  );
}
