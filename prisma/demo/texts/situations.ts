import type { SituationTexts } from "@/lib/vae/validation/situation";

type Situation = SituationTexts & {
  /** Which competencies of its block it shows, by their rank. */
  shows: readonly number[];
};

/** Work situations, by the ordinal of their block: what the candidate did, with whom, and what came of it. */
export const situations: Record<number, readonly Situation[]> = {
  1: [
    {
      shows: [0, 1, 3],
      title: "Un jeune couple qui achète sa première maison",
      context:
        "Un samedi matin, à l’agence, un couple vient « pour l’assurance de la banque ». Le compromis est signé, la banque demande une attestation habitation et une assurance emprunteur sous dix jours. Ils parlent vite, ils craignent de perdre la maison.",
      role: "Conseiller en agence, seul ce matin-là. Je souscris l’habitation dans ma délégation ; les activités professionnelles vont au service souscription.",
      means:
        "Le compromis de vente, l’outil de tarification, la fiche d’information, la ligne directe de la souscription.",
      actions:
        "Je les ai fait asseoir et j’ai noté les dates avant tout le reste. J’ai posé des questions ouvertes sur la maison (année, chauffage, dépendances), sur leurs revenus et sur leur santé sans entrer dans le médical, que le questionnaire traite à part. J’ai compris que le grand-père vivrait avec eux et qu’un atelier de menuiserie occupait la grange. J’ai comparé devant eux la proposition de la banque et la nôtre, garantie par garantie, et j’ai écrit le tableau de leurs besoins qu’ils ont relu. L’atelier dépassait ma délégation : je l’ai dit, et j’ai appelé le service souscription avec eux.",
      result:
        "Attestation remise le lundi, contrat habitation souscrit avec l’extension « activité accessoire », emprunteur accepté après l’étude médicale. Ils sont revenus deux mois plus tard pour la voiture.",
      learned:
        "J’avais tendance à proposer trop tôt. Depuis, je ne sors aucun tarif avant d’avoir relu à voix haute le besoin au client.",
    },
    {
      shows: [0, 1],
      title: "Résilier ou comprendre : un appel pour partir",
      context:
        "Une cliente fidèle depuis quinze ans appelle pour résilier sa complémentaire santé : sa cotisation a augmenté de 11 % et son voisin « paie moitié moins ».",
      role: "Téléconseillère, je peux modifier une formule et accorder un geste commercial dans une limite fixée par mon responsable.",
      means:
        "L’historique des remboursements, les conditions générales, la fiche d’information envoyée pendant l’appel.",
      actions:
        "Je l’ai laissée dire sa colère sans l’interrompre. J’ai vérifié son identité, puis j’ai repris avec elle ses remboursements de l’année : de l’optique et deux couronnes. Je lui ai expliqué l’indexation et lu la clause. Nous avons comparé la formule du voisin, qu’elle avait sous les yeux : les prothèses dentaires y étaient remboursées trois fois moins. Je lui ai proposé une formule qui garde le dentaire et réduit l’hospitalisation, avec la fiche d’information envoyée avant toute décision, et je lui ai rappelé qu’elle pouvait partir sans frais.",
      result:
        "Elle a gardé la formule modifiée, 14 euros de moins par mois, après trois jours de réflexion. Le compte rendu de l’échange est au dossier.",
      learned:
        "Ne pas défendre le contrat, mais le besoin. Dire d’abord à la personne qu’elle est libre apaise tout l’échange.",
    },
    {
      shows: [0, 2],
      title: "Un artisan mal assuré",
      context:
        "Un plombier indépendant demande au téléphone « le moins cher » pour son utilitaire. Il travaille seul, parfois avec son fils de dix-neuf ans.",
      role: "",
      means: "",
      actions:
        "J’ai recueilli l’usage exact du véhicule, les trajets et le matériel transporté, puis j’ai demandé qui conduit. J’ai appris que le fils conduisait deux jours par semaine sans être déclaré. J’ai expliqué la réduction proportionnelle avec un exemple chiffré, plutôt que de menacer. J’ai chiffré deux solutions et signalé qu’il n’avait pas de garantie pour l’outillage.",
      result:
        "Contrat souscrit avec le conducteur novice déclaré et l’outillage garanti. Surcoût accepté, parce que compris.",
      learned:
        "La bonne question au bon moment évite un refus de garantie des mois plus tard. Je tiens depuis une liste de questions par métier.",
    },
  ],
  2: [
    {
      shows: [0, 2, 3],
      title: "Dégât des eaux dans un immeuble, un vendredi à 17 heures",
      context:
        "Une locataire appelle : l’eau coule du plafond, le voisin du dessus est absent, elle a un bébé. Le plafond de la chambre menace de tomber.",
      role: "Gestionnaire sinistres, avec une délégation de règlement ; au-delà, l’accord de mon responsable.",
      means:
        "La convention entre assureurs, l’annuaire des entreprises partenaires, les photos et le devis reçus par l’espace client.",
      actions:
        "J’ai d’abord donné les gestes : couper l’électricité de la pièce, appeler le gardien pour la colonne d’eau. J’ai vérifié le contrat au jour du sinistre et la garantie relogement. J’ai ouvert le dossier en convention entre assureurs, missionné l’entreprise de recherche de fuite et réservé deux nuits d’hôtel dans ma délégation. Le lundi, j’ai évalué les embellissements avec les photos et le devis, appliqué la vétusté et expliqué le calcul à l’assurée ligne par ligne.",
      result:
        "Indemnité de 1 240 euros versée en neuf jours, recours exercé auprès de l’assureur du voisin, plafond sécurisé le soir même.",
      learned:
        "L’urgence se traite avant le formulaire. J’ai proposé à l’équipe une fiche d’appel pour les dégâts des eaux ; elle sert toujours.",
    },
    {
      shows: [0, 1],
      title: "Un avenant qui change le risque",
      context:
        "Un assuré déclare qu’il transforme sa résidence secondaire en location saisonnière et demande « une simple attestation ».",
      role: "Gestionnaire de contrats ; tout risque hors de mes limites demande l’accord écrit de la souscription.",
      means: "Les conditions particulières, l’outil de gestion, la facture de pose du poêle.",
      actions:
        "J’ai relu ses conditions particulières : l’usage locatif n’y figurait pas. J’ai recueilli le nombre de nuits, la surface et les équipements (un poêle à bois récent), demandé la facture de pose, puis calculé l’avenant dans l’outil. Le poêle sans certificat sortait de mes limites : j’ai demandé l’accord écrit de la souscription avant d’émettre. J’ai envoyé le projet d’avenant avec la fiche d’information et relancé une fois.",
      result:
        "Avenant signé, pièces classées, échéancier modifié sans rupture de garantie. L’attestation a été remise après, pas avant.",
      learned:
        "Une attestation donnée trop vite engage tout le monde. Je garde la trace écrite de chaque accord hors délégation.",
    },
    {
      shows: [1, 2],
      title: "Un sinistre auto aux circonstances floues",
      context:
        "Constat amiable rempli à moitié, deux versions différentes, et une voiture de courtoisie promise par le garage.",
      role: "",
      means: "",
      actions:
        "J’ai rappelé l’assuré pour qu’il raconte avec ses mots, dessin à l’appui. J’ai confronté les dommages aux photos, appliqué le barème de responsabilité et demandé un complément au tiers. J’ai vérifié la garantie d’assistance : la voiture de courtoisie n’était due que chez un garage agréé. Je l’ai dit tout de suite et proposé deux adresses à moins de dix kilomètres. Deux éléments ne se recoupaient pas : je les ai transmis au référent fraude sans en parler au client.",
      result:
        "Responsabilité partagée, indemnité réglée en trois semaines. La vérification n’a rien révélé d’anormal.",
      learned: "On peut vérifier sans accuser. Le ton compte autant que la règle.",
    },
  ],
};

export const presentations = [
  "J’ai découvert l’assurance par un remplacement d’été, et j’y suis encore. J’aime le moment où une personne qui ne comprenait rien à son contrat repart en l’expliquant à quelqu’un d’autre. Je demande le CQP pour que ce que je fais depuis des années soit reconnu, et pour former à mon tour les nouvelles recrues.",
  "Après dix ans au contact des clients, d’abord au téléphone puis en agence, je voudrais faire le point sur ce que je sais faire. Mon entreprise m’a laissé une demi-journée par semaine pour écrire ce dossier ; les deux situations sont de celles dont on se souvient.",
];
