type Told = {
  jobTitle: string;
  employer: string;
  siret: string;
  /** Years before the present: from, to (0: still there). */
  years: [from: number, to: number];
  activities: string;
};

/** Experiences as people tell them in their own request. */
export const experiences = [
  {
    jobTitle: "Conseil à la clientèle en agence",
    employer: "Agence générale Horizon Assurances, 12 place des Halles, 28000 Chartres",
    siret: "97130264100016",
    years: [6, 0],
    activities:
      "J’accueille les clients au comptoir et au téléphone, du devis auto à la déclaration de dégât des eaux. Je reformule leur besoin, je compare deux ou trois formules avec eux et je prépare la proposition. Je saisis les contrats auto et habitation, j’édite les attestations et je relance les pièces manquantes. Les risques aggravés partent à l’agent général avec mon avis.",
  },
  {
    jobTitle: "Gestionnaire de sinistres habitation",
    employer: "Mutuelle des Coteaux, 4 rue du Rempart, 59800 Lille",
    siret: "97245518200014",
    years: [9, 2],
    activities:
      "Je reçois les déclarations, je vérifie les garanties au jour du sinistre et je missionne l’expert quand le dommage dépasse ma délégation de 1 600 euros. J’explique au client la vétusté et la franchise, j’indemnise de gré à gré quand c’est possible et je prends en charge le relogement en urgence.",
  },
  {
    jobTitle: "Téléconseil en assurance santé",
    employer: "Plateforme Santé Atlantique, 2 boulevard Gabriel-Guist’hau, 44000 Nantes",
    siret: "97366702500017",
    years: [4, 0],
    activities:
      "Je réponds à une soixantaine d’appels par jour : remboursements, cartes de tiers payant, ajout d’un bénéficiaire. Depuis deux ans, je conduis aussi les entretiens de souscription : j’interroge la personne sur sa situation, je lui explique les niveaux de garantie et je recueille son accord après l’envoi de la fiche d’information.",
  },
  {
    jobTitle: "Secrétariat d’agence, puis portefeuille de clientèle",
    employer: "Cabinet Verdier & Filles, courtage, 8 cours Lamarque, 31000 Toulouse",
    siret: "97481935100012",
    years: [11, 0],
    activities:
      "J’ai commencé par le courrier et le classement. On m’a confié un portefeuille de 400 familles il y a cinq ans : je prépare les rendez-vous annuels, je repère les doubles assurances, je renégocie les contrats de prévoyance et j’accompagne les veuves et les veufs dans les premières démarches, avec le temps que cela demande.",
  },
  {
    jobTitle: "Bénévolat à l’accueil d’une association de consommateurs",
    employer: "Association Droits et Quotidien, 3 rue de la Paix, 37000 Tours",
    siret: "",
    years: [7, 3],
    activities:
      "Une demi-journée par semaine, j’aidais les adhérents à lire leurs contrats, à écrire une réclamation et à saisir le médiateur de l’assurance. J’y ai appris à expliquer une exclusion sans jargon.",
  },
  {
    jobTitle: "Gestionnaire de contrats automobile",
    employer: "Assurances du Vieux-Port, 21 quai de Rive-Neuve, 13007 Marseille",
    siret: "97510047000015",
    years: [5, 0],
    activities:
      "J’établis les avenants de changement de véhicule et de conducteur, je contrôle les relevés d’information et je refuse, en l’expliquant, les demandes hors délégation. Je tiens le dossier à jour et je signale à la conformité les déclarations qui ne se recoupent pas.",
  },
  {
    jobTitle: "Intendance d’une résidence hôtelière",
    employer: "Résidence des Sources, 1 avenue des Thermes, 88370 Plombières-les-Bains",
    siret: "",
    years: [8, 0],
    activities:
      "J’organise l’accueil des groupes, les plannings du ménage et les commandes. Je déclare à l’assureur de la résidence les vitres cassées et je fais faire les devis. Je tiens la caisse et je réponds aux avis des clients.",
  },
] as const satisfies readonly Told[];
