/** What a committee saw of each competency, by its code in the référentiel. */
export const observed: Record<string, readonly string[]> = {
  "C1.1": [
    "Accueil au comptoir pendant l’heure de pointe : trois clients en attente, chacun a été salué et a su combien de temps il attendrait.",
    "Appel d’un client pressé : présentation complète, identité vérifiée, motif reformulé en une phrase avant d’aller plus loin.",
  ],
  "C1.2": [
    "Entretien de découverte pour une assurance habitation : surface, usage, dépendances, antécédents recueillis sans que le client ait l’impression d’un interrogatoire.",
    "Déclaration de bris de glace : a demandé la carte grise et la photo datée avant d’ouvrir le dossier.",
  ],
  "C1.3": [
    "A repéré qu’une demande de garantie « tous risques » cachait un besoin de véhicule de remplacement, et situé le dossier dans sa délégation.",
    "Demande d’un senior sur la dépendance : a distingué l’assistance de la rente et passé la main pour la partie hors délégation.",
  ],
  "C1.4": [
    "A présenté deux formules santé avec leurs limites, remis la fiche d’information et noté au dossier pourquoi il conseillait la seconde.",
    "A déconseillé une option que le client possédait déjà par sa carte bancaire.",
  ],
  "C1.5": [
    "Objection sur le prix traitée calmement, accord recueilli, rendez-vous pris pour l’échéance suivante.",
    "Fin d’appel soignée : récapitulatif, délais annoncés, question de satisfaction.",
  ],
  "C2.1": [
    "Souscription auto d’un conducteur de vingt-deux ans : contrôle du relevé d’information et acceptation dans les limites de l’outil.",
    "A refusé de forcer un blocage informatique et demandé l’accord de la souscription.",
  ],
  "C2.2": [
    "Contrat et attestation établis sans rature, pièces vérifiées, remise expliquée au client.",
    "A corrigé avant l’envoi une adresse de risque mal reprise du devis.",
  ],
  "C2.3": [
    "Avenant de changement de véhicule traité pendant l’appel, prorata expliqué.",
    "Résiliation pour vente : pièces demandées en une fois, remboursement calculé juste.",
  ],
  "C2.4": [
    "Dégât des eaux : a relu les conditions au jour du sinistre et trouvé l’exclusion des infiltrations par façade.",
    "Vol de vélo : garantie confirmée après vérification de l’antivol déclaré.",
  ],
  "C2.5": [
    "A chiffré un dommage électrique avec la facture et la vétusté du barème, puis recoupé avec le réparateur.",
    "A missionné l’expert au bon seuil et résumé son rapport au client.",
  ],
  "C2.6": [
    "Relogement d’urgence mis en place dans l’heure, prise en charge confirmée par écrit.",
    "Prestation d’assistance proposée sans que le client ait à la demander.",
  ],
  "C2.7": [
    "Dossier relu à voix haute : pièces classées, comptes rendus datés, aucune donnée de santé hors de l’espace réservé.",
    "Réclamation d’un client enregistrée et accusée de réception le jour même.",
  ],
};

/** When a competency was not observed as expected. */
export const reservations: Record<string, string> = {
  "C1.3":
    "L’analyse est juste sur l’auto et l’habitation ; en prévoyance, le besoin du conjoint a été oublié deux fois. Un accompagnement est prévu avec la tutrice.",
  "C2.5":
    "Les petits dommages sont bien évalués. Pour les dommages électriques, le barème de vétusté reste à relire avant chaque calcul.",
  "C2.6":
    "Les prestations sont connues, mais proposées seulement quand le client les demande. À revoir dans trois mois sur des appels réels.",
  "C2.3":
    "Les avenants simples sont acquis ; le calcul du prorata en cours d’année n’est pas encore sûr.",
};

export const observedOtherwise =
  "Observation en situation réelle, sur un dossier courant, en présence d’un membre du comité.";
export const reservedOtherwise =
  "Observé sur un seul dossier : une seconde observation est nécessaire pour conclure.";
