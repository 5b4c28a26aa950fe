import { day, number, onOff, type SettingDefinition, text } from "./definition";

/** Days given for a missing piece at most, until the setting says otherwise. */
export const PIECES_MAX_DAYS = 90;

/** Work situations that may tell a block, until the setting says otherwise. */
export const SITUATIONS_MAX = 3;

/** What concerns the certification: the routes, the jury, its results and certificates. */
export const branchSettings = {
  "registration.warningMonths": number(
    "Avertir de la fin de l’enregistrement, en mois avant l’échéance",
    "12",
    "à confirmer par la branche\u00a0; L. 6113-9 du code du travail ne fixe pas d’avertissement",
  ),
  "vae.validityMonths": number(
    "Validité d’une recevabilité, en mois (vide : sans limite)",
    "",
    "R. 335-7 ancien, au choix du certificateur",
  ),
  "vae.piecesDays": number(
    "Délai pour fournir une pièce manquante, en jours",
    "30",
    "usage ; L. 114-5 du CRPA ne fixe pas le délai",
  ),
  "vae.piecesMaxDays": number(
    "Délai pour fournir une pièce manquante, en jours au plus",
    String(PIECES_MAX_DAYS),
    "à confirmer par la branche\u00a0; L. 114-5 du CRPA ne fixe pas le délai",
  ),
  "vae.blocksAfterWhole": onOff(
    "Demande sur des blocs admise la même année après une demande pour la certification entière",
    "off",
    "à confirmer par un juriste\u00a0; R. 6412-3, alinéa 3, n’exempte que si les dossiers précédents portaient sur des blocs",
  ),
  "vae.lapse": onOff(
    "Caducité d’une recevabilité sans démarche",
    "off",
    "R. 6412-4, pratique suspendue en 2025",
  ),
  "vae.lapseMonths": number(
    "Caducité\u00a0: mois sans démarche du candidat",
    "6",
    "à confirmer par la branche\u00a0; R. 6412-4, tel que rapporté",
  ),
  "vae.situationsMax": number(
    "Situations de travail par bloc dans un dossier de validation, au plus",
    String(SITUATIONS_MAX),
    "usage des dossiers de validation, une à trois\u00a0; à confirmer par la branche",
  ),
  "vae.signatory": text("Signataire des décisions de recevabilité"),
  "vae.signatoryCapacity": text("Qualité du signataire des décisions de recevabilité"),
  "vae.remedies": {
    label: "Voies de recours rappelées dans une décision de non-recevabilité",
    value:
      "Vous pouvez former un recours gracieux auprès du secrétariat de la commission dans les deux mois qui suivent la notification de cette décision, en exposant vos motifs. Vous pouvez aussi saisir le juge compétent dans le même délai.",
    source: "L. 411-2 du CRPA ; texte à valider par le service juridique",
    type: "long-text",
  },
  "workplace.committeeMinimum": number("Membres d’un comité d’évaluation, au moins", "2"),
  "workplace.acknowledgementDays": number(
    "Délai laissé au candidat pour ses observations, en jours",
    "15",
  ),
  "workplace.accreditationWarns": onOff(
    "Signaler une entreprise dont l’habilitation ne couvre pas le bloc évalué",
    "on",
    "R. 6113-16 et R. 6113-16-2 du code du travail\u00a0; s’appliquent-ils au comité d’un employeur\u00a0? à confirmer par un juriste",
  ),
  "workplace.accreditationBlocks": onOff(
    "Refuser alors l’inscription et l’ouverture de l’évaluation",
    "off",
    "R. 6113-16 et R. 6113-16-2 du code du travail\u00a0; à confirmer par un juriste",
  ),
  "jury.presidencyStartsOn": day(
    "Premier jour d’une année de présidence, d’où se comptent les autres",
  ),
  "jury.presidencyEmployersFirst": onOff(
    "L’année qui commence ce jour revient aux employeurs (non : aux salariés)",
    "on",
    "texte fondateur : « par la délégation des employeurs, puis par la délégation des salariés » ; année à confirmer par la branche",
  ),
  "jury.quorumPerSide": number("Quorum : membres présents par collège, au moins", "1"),
  "jury.quorumSeats": number("Quorum : part des sièges présents, en pour cent", "50"),
  "jury.equalPresence": onOff("Signaler une présence inégale des deux collèges", "on"),
  "jury.genderPercent": number(
    "Écart admis entre femmes et hommes, en pour cent des membres qui comptent (un de plus est toujours admis)",
    "10",
    "D. 6412-6 du code du travail : répartition équilibrée, sans chiffre ; à confirmer par la branche",
  ),
  "jury.jointSession": onOff("Une même session examine les deux voies", "on"),
  "jury.decisionRule": {
    label: "Comment le jury décide, rappelé à la délibération et au procès-verbal",
    value:
      "Le jury décide à la majorité des voix exprimées. En cas de partage, la voix de qui préside est prépondérante.",
    source:
      "D. 6412-6 du code du travail, tel que rapporté, pour la VAE\u00a0; à confirmer par la branche",
    type: "long-text",
  },
  "jury.noticeDays": number("Délai de convocation, en jours", "21"),
  "jury.pastLinkYears": number(
    "Lien passé avec un candidat\u00a0: ne compte plus après ce nombre d’années (vide\u00a0: compte toujours)",
    "",
    "D. 6412-6\u00a0: «\u00a0avoir entretenu\u00a0», sans limite\u00a0; à confirmer",
  ),
  "jury.remoteInterview": onOff("Entretien à distance admis", "on"),
  "result.signatory": text("Signataire des notifications de résultat"),
  "result.signatoryCapacity": text("Qualité du signataire des notifications de résultat"),
  "result.remedies": {
    label: "Voies de recours rappelées au candidat",
    value:
      "Vous pouvez former un recours gracieux auprès du secrétariat de la commission dans les deux mois qui suivent cette notification. Il porte sur la procédure ou sur une erreur matérielle : le jury est souverain dans son appréciation.",
    source: "L. 411-2 du CRPA, par prudence ; texte à valider par le service juridique",
    type: "long-text",
  },
  "certificate.electronicSignature": onOff(
    "Ne délivrer que des certificats signés électroniquement",
    "off",
    "à confirmer par la branche ; règlement (UE) n° 910/2014, articles 25 et 35",
  ),
  "certificate.place": text("Lieu de délivrance des certificats"),
} as const satisfies Record<string, SettingDefinition>;
