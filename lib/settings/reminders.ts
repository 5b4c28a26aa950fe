import { number } from "./definition";

const before = (what: string) => `${what}, en jours avant`;

/** How many days before each clock's day somebody is told of it. */
export const reminderSettings = {
  "reminder.piecesDays": number(before("Rappeler au candidat les pièces à fournir"), "7"),
  "reminder.acknowledgementDays": number(
    before("Rappeler au candidat la fin du délai de ses observations"),
    "3",
  ),
  "reminder.validityDays": number(before("Annoncer au candidat la fin de sa recevabilité"), "30"),
  "reminder.lapseDays": number(
    before("Annoncer au candidat la caducité de sa recevabilité"),
    "14",
    "à confirmer par la branche\u00a0; deux semaines, tel que rapporté de la plateforme de l’État",
  ),
  "reminder.registrationDays": number(
    before("Annoncer une seconde fois la fin de l’enregistrement"),
    "30",
    "à confirmer par la branche\u00a0; L. 6113-9 du code du travail ne fixe pas d’avertissement",
  ),
  "reminder.silenceDays": number(
    before("Rappeler au secrétariat les réponses aux demandes de recevabilité"),
    "15",
  ),
  "reminder.juryDays": number(
    before("Rappeler au secrétariat la date limite de passage devant le jury"),
    "30",
    "R. 6412-5 du code du travail, tel que rapporté\u00a0; à confirmer par la branche",
  ),
  "reminder.noticeDays": number(before("Rappeler au secrétariat les résultats à notifier"), "5"),
} as const;
