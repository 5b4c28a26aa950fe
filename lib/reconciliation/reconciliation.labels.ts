import type { Difference } from "./check";

const sentences: Record<Difference["check"], (row: string) => string> = {
  journalChain: (row) => `Journal : ${row}`,
  minutesText: (row) =>
    `Séance ${row} : le procès-verbal signé ne dit pas ce que disent les décisions, ou son empreinte n’est pas la sienne.`,
  minutesSignatures: (row) =>
    `Séance ${row} : le procès-verbal signé n’a pas les signatures des deux collèges sur son texte.`,
  minutesJournal: (row) =>
    `Séance ${row} : la signature du procès-verbal n’est pas au journal avec son empreinte.`,
  decidedCandidacies: (row) =>
    `Candidature ${row} : son état et les décisions signées ne vont pas ensemble.`,
  ledgerFounded: (row) =>
    `Bloc acquis ${row} : aucune décision signée ne le valide pour cette personne, ce jour-là.`,
  ledgerComplete: (row) => `Décision ${row} : le bloc validé et signé n’est pas acquis.`,
  certificatesFounded: (row) =>
    `Certificat ${row} : les blocs acquis n’y donnent pas droit, ou il porte un autre fichier.`,
  certificatesJournal: (row) =>
    `Certificat ${row} : sa délivrance ou sa révocation n’est pas au journal telle qu’elle est.`,
  states: (row) => `${row} : l’état n’est pas celui auquel mène son dernier événement.`,
  clocks: (row) => `Candidature ${row} : un délai manque, ou court sans raison.`,
  clockDays: (row) => `Délai ${row} : son terme n’est pas celui que fixe la règle.`,
  filesJournal: (row) => `Fichier ${row} : le journal ne l’a pas reçu tel qu’il est décrit.`,
  filesBytes: (row) => `Fichier ${row} : son contenu manque ou n’est plus celui qui a été reçu.`,
};

/** The sentence that names one difference. */
export const differenceMessage = ({ check, row }: Difference): string => sentences[check](row);

export const soundMessage = (count: number): string =>
  `Tout concorde : ${count} contrôles, aucun écart.`;
