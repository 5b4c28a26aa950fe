import type { SituationPart } from "./situation";

/** What helps to write a part: how many words usually say it, and how somebody else might have. */
export type WritingHelp = { words: readonly [least: number, most: number]; example: string };

/** One invented situation, told part by part; nobody in it exists. */
export const situationHelp: Record<Exclude<SituationPart, "title">, WritingHelp> = {
  context: {
    words: [80, 200],
    example:
      "Un lundi de novembre, sur le plateau téléphonique, une assurée m’appelle : elle emménage le vendredi et son bailleur lui réclame une attestation d’assurance. Elle croit que son contrat « suit » toute seule son déménagement. Elle quitte un studio de 24 m² pour un rez-de-chaussée de 61 m² avec une cave, et n’a pas prévu que la cotisation change. Elle a déjà appelé deux fois, sans être rappelée, et elle commence la conversation en disant qu’elle va partir. Elle a quatre jours ; moi, une vingtaine de minutes entre deux appels.",
  },
  role: {
    words: [30, 80],
    example:
      "Conseillère clientèle, je gère seule les changements d’adresse et les avenants habitation. Je peux accorder un geste commercial de 30 euros. Au-delà, ou si le logement sort des règles d’acceptation, je demande l’accord écrit de ma responsable.",
  },
  means: {
    words: [30, 80],
    example:
      "L’historique des échanges et le contrat dans l’outil de gestion, le tarificateur, la grille des règles d’acceptation, la fiche d’information sur le produit et l’envoi de documents par l’espace client.",
  },
  actions: {
    words: [250, 600],
    example:
      "J’ai d’abord vérifié son identité, puis je l’ai laissée raconter. J’ai reformulé : « Il vous faut une attestation avant vendredi, et vous voulez savoir ce que cela change pour vous. » Elle a dit oui, et le ton a changé.\n\nJ’ai relu l’historique : les deux rappels promis n’avaient pas été faits. Je l’ai reconnu sans chercher d’excuse.\n\nJ’ai ensuite posé mes questions dans l’ordre : date de remise des clés, surface, étage, moyens de fermeture, cave, objets de valeur. Le rez-de-chaussée m’a fait vérifier la règle sur les volets : ils étaient exigés, et il y en avait. Pour la cave, j’ai expliqué que les objets y sont garantis dans une limite plus basse, et je lui ai demandé ce qu’elle comptait y mettre : deux vélos.\n\nJ’ai comparé devant elle deux formules, en disant ce que chacune ne couvre pas. J’ai envoyé la fiche d’information et le projet d’avenant pendant l’appel, et j’ai attendu qu’elle les ouvre avant de continuer. Elle a choisi la formule qui garantit les vélos hors du domicile.\n\nEnfin, j’ai établi l’avenant à la date de remise des clés, gardé l’ancien logement garanti jusqu’à l’état des lieux de sortie, noté l’échange au dossier, et je lui ai dit à quelle heure l’attestation arriverait.",
  },
  result: {
    words: [50, 150],
    example:
      "L’attestation est arrivée dans l’heure, les deux logements sont restés garantis dix jours ensemble, et la cotisation a augmenté de 6 euros par mois, acceptés parce qu’expliqués. L’assurée est restée. Pour l’équipe, le défaut de rappel a été signalé : un rappel promis crée maintenant une tâche.",
  },
  learned: {
    words: [50, 150],
    example:
      "Je commençais par l’adresse ; je commence maintenant par la date, qui commande tout le reste. J’ai aussi compris qu’un reproche est souvent un fait à vérifier : lire l’historique avant de répondre m’évite de défendre l’entreprise à tort. Aujourd’hui, je proposerais en plus de dater tout de suite la fin de garantie de l’ancien logement.",
  },
};

export const presentationHelp: WritingHelp = {
  words: [100, 300],
  example:
    "Je travaille depuis six ans au service clients d’un assureur, d’abord à l’accueil téléphonique, puis à la gestion des contrats habitation et automobile. Avant cela, j’ai été vendeuse : j’y ai appris à écouter avant de proposer. Je traite une quarantaine de demandes par jour, des plus simples aux dossiers qui demandent de négocier un délai ou d’annoncer un refus. Je forme depuis l’an dernier les personnes qui arrivent. Je demande ce CQP pour faire reconnaître ce que j’ai appris sans l’avoir étudié, et pour pouvoir évoluer vers un poste de référente.",
};
