import { IDLE_MINUTES } from "@/lib/platform/shared/session-life";
import { number, onOff, type SettingDefinition, TO_CONFIRM, text } from "./definition";

/** Days that refused tries are kept, until the setting says otherwise. */
export const REFUSED_TRIES_DAYS = 180;

export const UNCONFIRMED_ACCOUNTS_DAYS = 30;

/** Months that consultations are kept, until the setting says otherwise (R79). */
export const CONSULTATION_MONTHS = 12;

/** Days left to set a second factor up once it is asked for, until the setting says otherwise. */
export const FACTOR_GRACE_DAYS = 14;

const factorFor = (whom: string) =>
  onOff(
    `Double authentification demandée ${whom}`,
    "off",
    "à confirmer par l’exploitant ; ANSSI, guide de 2021 sur l’authentification multifacteur",
  );

/** What concerns the body and its portal: who it is, accounts, how long data are kept. */
export const portalSettings = {
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
  "account.idleMinutes": number(
    "Session fermée après une absence, en minutes (dix au moins)",
    String(IDLE_MINUTES),
    "NIST SP 800-63B-4, 2.2.3 : une heure au plus ; à confirmer",
  ),
  "account.factorSecretariat": factorFor("du secrétariat"),
  "account.factorAdministrators": factorFor("des administrateurs"),
  "account.factorOfficers": factorFor("du délégué à la protection des données"),
  "account.factorJurors": factorFor("des membres du jury"),
  "account.factorManagers": factorFor("des responsables en entreprise"),
  "account.factorGraceDays": number(
    "Délai pour activer la double authentification demandée, en jours après l’annonce",
    String(FACTOR_GRACE_DAYS),
    "usage ; à confirmer",
  ),
  "retention.dossierYears": number(
    "Conservation d’un dossier, en années après sa fin",
    "5",
    "à confirmer par la branche\u00a0; usage d’autres branches",
  ),
  "retention.draftMonths": number(
    "Conservation d’un brouillon, en mois sans activité",
    "12",
    "à confirmer par la branche\u00a0; R. 6411-6 du code du travail, par analogie",
  ),
  "retention.draftWarningDays": number(
    "Annoncer au candidat l’effacement de son brouillon, en jours avant",
    "30",
  ),
  "retention.logsMonths": number(
    "Conservation des journaux de consultation, en mois",
    String(CONSULTATION_MONTHS),
    "CNIL, recommandation de 2021\u00a0: de six mois à un an",
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
} as const satisfies Record<string, SettingDefinition>;
