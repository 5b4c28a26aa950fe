import type { UnnamedCount } from "@/lib/documents/unnamed";
import type { Difference } from "./check";

const sentences: Record<Difference["check"], (row: string) => string> = {
  journalChain: (row) => `Journal\u00a0: ${row}`,
  minutesText: (row) =>
    `Séance ${row}\u00a0: le procès-verbal signé ne dit pas ce que disent les décisions, ou son empreinte n’est pas la sienne.`,
  minutesSignatures: (row) =>
    `Séance ${row}\u00a0: le procès-verbal signé n’a pas les signatures des deux collèges sur son texte.`,
  minutesJournal: (row) =>
    `Séance ${row}\u00a0: la signature du procès-verbal n’est pas au journal avec son empreinte.`,
  decidedCandidacies: (row) =>
    `Candidature ${row}\u00a0: son état et les décisions signées ne vont pas ensemble.`,
  ledgerFounded: (row) =>
    `Bloc acquis ${row}\u00a0: aucune décision signée ne le valide pour cette personne, ce jour-là.`,
  ledgerComplete: (row) => `Décision ${row}\u00a0: le bloc validé et signé n’est pas acquis.`,
  certificatesFounded: (row) =>
    `Certificat ${row}\u00a0: les blocs acquis n’y donnent pas droit, ou il porte un autre fichier.`,
  certificatesJournal: (row) =>
    `Certificat ${row}\u00a0: sa délivrance ou sa révocation n’est pas au journal telle qu’elle est.`,
  certificatesAwaited: (row) =>
    `Candidature ${row}\u00a0: la liste des documents à délivrer n’en dit pas ce que disent les blocs acquis et les certificats.`,
  tallies: (row) => `Statistiques, ${row}\u00a0: leurs comptes ne sont pas ceux des dossiers.`,
  searches: (row) =>
    `${row}\u00a0: ce par quoi la recherche le trouve n’est pas ce qui y est écrit.`,
  states: (row) => `${row}\u00a0: l’état n’est pas celui auquel mène son dernier événement.`,
  clocks: (row) => `Candidature ${row}\u00a0: un délai manque, ou court sans raison.`,
  clockDays: (row) => `Délai ${row}\u00a0: son terme n’est pas celui que fixe la règle.`,
  filesJournal: (row) => `Fichier ${row}\u00a0: le journal ne l’a pas reçu tel qu’il est décrit.`,
  filesBytes: (row) =>
    `Fichier ${row}\u00a0: son contenu manque ou n’est plus celui qui a été reçu.`,
  filesUnnamed: (row) =>
    `Stockage\u00a0: ${row} contenus effacés, ou qu’aucun fichier ne désigne, y sont encore après deux nuits.`,
};

/** The sentence that names one difference. */
export const differenceMessage = ({ check, row }: Difference): string => sentences[check](row);

export const soundMessage = (count: number): string =>
  `Tout concorde\u00a0: ${count} contrôles, aucun écart.`;

/** What waits in the storage to be swept, for information; nothing where all of it is named. */
export const unnamedMessage = ({ all, young }: UnnamedCount): string =>
  all === 0
    ? ""
    : `Stockage\u00a0: contenus effacés ou qu’aucun fichier ne désigne, ${all}, dont ${young} de moins d’un jour\u00a0; ils partiront la nuit, ceux qu’aucun fichier ne désigne pas avant une semaine après une restauration.`;
