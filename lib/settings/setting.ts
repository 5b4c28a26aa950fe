import { IDLE_MINUTES } from "@/lib/platform/shared/session-life";
import { number, onOff, type SettingLine, TO_CONFIRM, text } from "./definition";
import { reminderSettings } from "./reminders";

/** Days that refused tries are kept, until the setting says otherwise. */
export const REFUSED_TRIES_DAYS = 180;
export const UNCONFIRMED_ACCOUNTS_DAYS = 30;

/** Days given for a missing piece at most, until the setting says otherwise. */
export const PIECES_MAX_DAYS = 90;

/** Days left to set a second factor up once it is asked for, until the setting says otherwise. */
export const FACTOR_GRACE_DAYS = 14;

const factorFor = (whom: string) =>
  onOff(
    `Double authentification demandée ${whom}`,
    "off",
    "à confirmer par l’exploitant ; ANSSI, guide de 2021 sur l’authentification multifacteur",
  );

/** Every figure and wording the branch has not fixed, with its first value and where that comes from. */
export const settingCatalogue = {
  "body.name": text("Nom de la commission", "CPNFPE des sociétés d’assurances", "fiche RNCP41351"),
  "body.address": text("Adresse postale du secrétariat"),
  "body.email": text("Adresse électronique du secrétariat"),
  "body.phone": text("Téléphone du secrétariat"),
  "body.dpo": text("Délégué à la protection des données"),
  "body.publisher": text("Directeur de la publication"),
  "body.host": text(
    "Hébergeur du portail : nom, adresse et téléphone",
    "",
    "à confirmer par l’exploitant ; loi du 21 juin 2004, art. 1-1",
  ),
  "faq.cost": {
    label: "Coût et financement, dans les questions fréquentes (vide : à demander au secrétariat)",
    value: "",
    source: TO_CONFIRM,
    type: "long-text",
  },
  "faq.disability": text(
    "Référent handicap : nom et moyen de le joindre (vide : le secrétariat)",
    "",
    TO_CONFIRM,
  ),
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
  "jury.quorumPerSide": number("Quorum : membres présents par collège, au moins", "1"),
  "jury.quorumSeats": number("Quorum : part des sièges présents, en pour cent", "50"),
  "jury.equalPresence": onOff("Signaler une présence inégale des deux collèges", "on"),
  "jury.jointSession": onOff("Une même session examine les deux voies", "on"),
  "jury.noticeDays": number("Délai de convocation, en jours", "21"),
  "jury.remoteInterview": onOff("Entretien à distance admis", "on"),
  ...reminderSettings,
  "result.signatory": text("Signataire des notifications de résultat"),
  "result.signatoryCapacity": text("Qualité du signataire des notifications de résultat"),
  "result.remedies": {
    label: "Voies de recours rappelées au candidat",
    value:
      "Vous pouvez former un recours gracieux auprès du secrétariat de la commission dans les deux mois qui suivent cette notification. Il porte sur la procédure ou sur une erreur matérielle : le jury est souverain dans son appréciation.",
    source: "L. 411-2 du CRPA, par prudence ; texte à valider par le service juridique",
    type: "long-text",
  },
  "certificate.place": text("Lieu de délivrance des certificats"),
  "certificate.signatory": text("Signataire des certificats"),
  "certificate.signatoryCapacity": text("Qualité du signataire des certificats"),
  "account.idleMinutes": number(
    "Session fermée après une absence, en minutes (dix au moins)",
    String(IDLE_MINUTES),
    "NIST SP 800-63B-4, 2.2.3 : une heure au plus ; à confirmer",
  ),
  "account.factorSecretariat": factorFor("du secrétariat"),
  "account.factorAdministrators": factorFor("des administrateurs"),
  "account.factorJurors": factorFor("des membres du jury"),
  "account.factorManagers": factorFor("des responsables en entreprise"),
  "account.factorGraceDays": number(
    "Délai pour activer la double authentification demandée, en jours après l’annonce",
    String(FACTOR_GRACE_DAYS),
    "usage ; à confirmer",
  ),
  "retention.dossier": text(
    "Conservation des dossiers",
    "5 ans après la décision",
    "usage d’autres branches",
  ),
  "retention.draft": text(
    "Conservation des brouillons",
    "12 mois sans activité",
    "R. 6411-6 du code du travail, par analogie",
  ),
  "retention.logs": text(
    "Conservation des journaux de consultation",
    "12 mois",
    "CNIL, recommandation de 2021",
  ),
  "retention.refusedTriesDays": number(
    "Conservation des essais refusés, en jours",
    String(REFUSED_TRIES_DAYS),
    "CNIL, recommandation de 2021 : de six mois à un an",
  ),
  "retention.unconfirmedAccountsDays": number(
    "Conservation des comptes dont l’adresse n’a jamais été confirmée, en jours",
    String(UNCONFIRMED_ACCOUNTS_DAYS),
    "RGPD, article 5, 1, e : pas plus longtemps qu’il n’est nécessaire ; à confirmer",
  ),
  "retention.registry": text("Conservation du registre des certificats", "50 ans"),
} as const satisfies Record<string, SettingLine>;

export type SettingKey = keyof typeof settingCatalogue;
export type Settings = Record<SettingKey, string>;

/** The two mentions of the parchemin that belong to a version of the certification. */
export const versionSettings = {
  registeredOn: { label: "Date de la décision d’enregistrement", type: "day" },
  title: { label: "Intitulé exact au répertoire", type: "text" },
} as const;
export type VersionSetting = keyof typeof versionSettings;
export const versionSettingKey = (rncpCode: string, name: VersionSetting): string =>
  `version.${rncpCode}.${name}`;

/** What the numbers of candidacies for a certification begin with. */
export const numberPrefixKey = (certificationCode: string): string =>
  `numbering.${certificationCode}.prefix`;

/** A whole number from a setting; NaN never reaches a rule. */
export const asNumber = (value: string, otherwise = 0): number =>
  /^\d+$/.test(value) ? Number(value) : otherwise;
