/** How many characters a page has before it is compressed, its lists full; that of the settings is sixty-five forms. */
export const mostHtml = (at: string): number =>
  at === "/administration/parametres" ? 600_000 : 200_000;

/** How many statements a page of each kind may ask of the database: who is there and how much they have to read included. */
const MOST = { still: 3, field: 6, list: 4, dossier: 15 } as const;
type Kind = keyof typeof MOST;
/** What it needs instead, and why. */
type Budget = Kind | { most: number; because: string };

const NAMED = "who may read each message’s dossier is asked of the candidacies";
const OFFERED =
  "what may be asked for depends on all that the person holds, asks for and was granted";
const SITS = "a session is its members, organisations, presidency, docket, notices and minutes";

/** By the page as the grid of rights names it: one of its pages that has none is refused. */
export const budgets: Readonly<Record<string, Budget>> = {
  "/": { most: 4, because: "the certification, its version, the settings and who is there" },
  "/aide": "still",
  "/faq": { most: 5, because: "the certification, its version, its mention, the settings" },
  "/choisir-ma-voie": {
    most: 5,
    because: "the certification, its version, its mention, the settings",
  },
  "/accessibilite": "still",
  "/donnees-personnelles": "still",
  "/mentions-legales": "still",
  "/inscription/envoyee": "still",
  "/autre-compte": "still",
  "/mot-de-passe": "still",
  "/mot-de-passe/envoye": "still",
  "/invitation/[id]": "still",
  "/confirmer/[id]": "still",
  "/verifier": "still",
  "/verifier/[code]": "field",
  "/apercu": "still",
  "/incident": "still",
  "/indisponible": "still",
  "/introuvable": "still",
  "/refus": "still",
  "/[...missing]": "still",
  "/api/communes": "still",
  "/api/health": "still",
  "/api/health/live": "still",

  "/compte": "field",
  "/compte/consultations": "list",
  "/compte/double-authentification": "field",
  "/compte/double-authentification/activation": "field",
  "/messages": { most: 5, because: NAMED },
  "/messages/[id]": "field",
  "/fichiers/[id]": "still",

  "/candidat": {
    most: 7,
    because: "candidacies, identity, blocks held and settings of one person",
  },
  "/candidat/identite": "field",
  "/candidat/candidatures/nouvelle": { most: 13, because: OFFERED },
  "/candidat/candidatures/[id]": "dossier",
  "/candidat/candidatures/[id]/blocs": { most: 15, because: OFFERED },
  "/candidat/candidatures/[id]/nature": "field",
  "/candidat/candidatures/[id]/situation": "field",
  "/candidat/candidatures/[id]/formation": "field",
  "/candidat/candidatures/[id]/experiences": "field",
  "/candidat/candidatures/[id]/experiences/nouvelle": "field",
  "/candidat/candidatures/[id]/experiences/[experienceId]": "field",
  "/candidat/candidatures/[id]/experiences/[experienceId]/justificatifs": "field",
  "/candidat/candidatures/[id]/pieces": "field",
  "/candidat/candidatures/[id]/declarations": "field",
  "/candidat/candidatures/[id]/verification": "field",
  "/candidat/candidatures/[id]/deposee": "field",
  "/candidat/candidatures/[id]/confirmation": "field",
  "/candidat/candidatures/[id]/evaluation": "field",
  "/candidat/candidatures/[id]/validation": "field",
  "/candidat/candidatures/[id]/validation/[blockId]": "field",
  "/candidat/candidatures/[id]/validation/[blockId]/[situationId]": "field",
  "/candidat/candidatures/[id]/validation/presentation": "field",
  "/candidat/candidatures/[id]/validation/annexes": "field",
  "/candidat/candidatures/[id]/validation/deposee": "field",
  "/candidat/candidatures/[id]/validation/verification": "field",
  "/candidat/candidatures/[id]/echanges": "field",
  "/candidat/candidatures/[id]/delais": "field",
  "/candidat/candidatures/[id]/entretien": "still",

  "/entreprise": "list",
  "/entreprise/candidats": "list",
  "/entreprise/candidats/nouveau": {
    most: 8,
    because: "the companies, their accreditations, the version in force and the settings",
  },
  "/entreprise/equipe": "field",
  "/entreprise/candidats/[id]": "dossier",
  "/entreprise/candidats/[id]/comite": "field",
  "/entreprise/evaluations/[id]": "dossier",
  "/entreprise/evaluations/[id]/[competencyId]": "field",

  "/secretariat": {
    most: 23,
    because:
      "each thing that waits for the secretariat is asked for by itself, along an index of its own",
  },
  "/secretariat/candidatures": "list",
  "/secretariat/certificats": {
    most: 8,
    because: "its first page shows what is to be issued too, and what each document would print",
  },
  "/secretariat/messages": { most: 5, because: NAMED },
  "/secretariat/statistiques": "list",
  "/secretariat/sessions": "list",
  "/secretariat/entreprises": "list",
  "/secretariat/entreprises/groupes": "list",
  "/secretariat/organisations": { most: 11, because: "organisations, parity, presidencies" },
  "/secretariat/sessions/nouvelle": "field",
  "/secretariat/referentiel": {
    most: 7,
    because: "versions, drafts, equivalences and proposals, all on one page",
  },
  "/secretariat/referentiel/nouveau": "field",
  "/secretariat/referentiel/[id]": "field",
  "/secretariat/referentiel/[id]/enregistrement": "field",
  "/secretariat/referentiel/[id]/regle": "field",
  "/secretariat/referentiel/[id]/textes/[itemId]": "field",
  "/secretariat/referentiel/[id]/comparaison/[versionId]": "field",
  "/secretariat/candidatures/[id]": "dossier",
  "/secretariat/candidatures/[id]/identite": "field",
  "/secretariat/candidatures/[id]/gestionnaire": "field",
  "/secretariat/candidatures/[id]/echanges": "field",
  "/secretariat/candidatures/[id]/delais": "field",
  "/secretariat/delais": "still",
  "/secretariat/certificats/[id]": "field",
  "/secretariat/messages/[id]": "field",
  "/secretariat/entreprises/[id]": "field",
  "/secretariat/organisations/[id]": "field",
  "/secretariat/sessions/[id]": { most: 13, because: SITS },
  "/secretariat/sessions/[id]/role": { most: 12, because: SITS },
  "/secretariat/sessions/[id]/seance": { most: 10, because: SITS },

  "/administration/comptes": {
    most: 10,
    because: "above the accounts stands what waits for a second administrator, and what acts lack",
  },
  "/administration/comptes/nouveau": "field",
  "/administration/comptes/[id]": "field",
  "/adresses/[id]": {
    most: 7,
    because: "whether somebody is more than a candidate is asked apart",
  },
  "/administration/journal": { most: 6, because: "what a deliberation hides is looked up first" },
  "/administration/journal/refus": "list",
  "/administration/parametres": "field",
  "/administration/signature": { most: 7, because: "signatories, marks, drafts of both, the logo" },
  "/administration/exploitation": { most: 7, because: "checks, runs, queues and messages" },
  "/administration/conservation": { most: 10, because: "each duration counts what it would erase" },

  "/protection-donnees": { most: 6, because: "each line names its dossier and its session" },
  "/protection-donnees/effacements": { most: 6, because: "each run counts what it erased" },

  "/jury": { most: 13, because: SITS },
  "/jury/sessions/[id]": { most: 9, because: SITS },
  "/jury/sessions/[id]/deliberation": { most: 10, because: SITS },
  "/jury/sessions/[id]/agenda": { most: 8, because: SITS },
  "/jury/sessions/[id]/dossiers/[candidacyId]": "dossier",
  "/jury/sessions/[id]/proces-verbal": { most: 7, because: SITS },
};

/** None at all for a page that has no budget. */
export function mostOf(page: string): number {
  const budget = budgets[page];
  return (typeof budget === "string" ? MOST[budget] : budget?.most) ?? 0;
}
