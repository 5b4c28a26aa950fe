import type { AuditedSubject } from "@/lib/platform/chain/chain";
import type { PortalActions } from "./audited-action";
import { candidacyActionLabels } from "./candidacy-action.labels";
import { candidateActionLabels } from "./candidate-action.labels";
import { sessionActionLabels } from "./session-action.labels";
import { standardActionLabels } from "./standard-action.labels";
import { userActionLabels } from "./user-action.labels";

type Kind<S extends AuditedSubject> = {
  label: string;
  /** How the address of the journal names it. */
  slug: string;
  /** What was done, in the past: the same code means one thing of a session, another of a candidacy. */
  actions: Record<PortalActions[S], string>;
};

const kinds: { [S in AuditedSubject]: Kind<S> } = {
  Accreditation: {
    label: "Habilitation",
    slug: "habilitation",
    actions: {
      recordAccreditation: "Habilitation enregistrée",
      withdrawAccreditation: "Habilitation retirée",
    },
  },
  Candidacy: {
    label: "Candidature",
    slug: "candidature",
    actions: candidacyActionLabels,
  },
  Candidate: {
    label: "Candidat",
    slug: "candidat",
    actions: candidateActionLabels,
  },
  Certificate: {
    label: "Certificat",
    slug: "certificat",
    actions: {
      issueCertificate: "Certificat délivré",
      issueDuplicate: "Duplicata délivré",
      revokeCertificate: "Certificat révoqué",
    },
  },
  Company: {
    label: "Entreprise",
    slug: "entreprise",
    actions: { registerCompany: "Entreprise enregistrée" },
  },
  CompanyGroup: {
    label: "Groupe d’entreprises",
    slug: "groupe",
    actions: {
      addCompanyGroup: "Groupe d’entreprises ajouté",
      removeCompanyGroup: "Groupe d’entreprises retiré",
      addGroupCompany: "Entreprise ajoutée à un groupe",
      removeGroupCompany: "Entreprise retirée d’un groupe",
    },
  },
  CompanyMember: {
    label: "Membre d’une équipe",
    slug: "equipe",
    actions: {
      inviteCompanyMember: "Membre d’une équipe invité",
      endCompanyMembership: "Accès à une entreprise terminé",
    },
  },
  EquivalenceProposal: {
    label: "Équivalence",
    slug: "equivalence",
    actions: {
      proposeEquivalence: "Équivalence proposée",
      confirmEquivalence: "Équivalence confirmée",
      endEquivalence: "Équivalence refusée ou retirée",
    },
  },
  JurySession: {
    label: "Session du jury",
    slug: "session",
    actions: sessionActionLabels,
  },
  Logo: {
    label: "Logo",
    slug: "logo",
    actions: { adoptLogo: "Logo mis en service", withdrawLogo: "Logo retiré" },
  },
  Mandate: {
    label: "Mandat",
    slug: "mandat",
    actions: {
      grantMandate: "Mandat donné",
      endMandate: "Mandat terminé",
      addFormerEmployer: "Ancien employeur d’un membre noté",
      removeFormerEmployer: "Ancien employeur d’un membre retiré",
    },
  },
  Organisation: {
    label: "Organisation",
    slug: "organisation",
    actions: {
      enrolOrganisation: "Organisation ajoutée",
      changeOrganisationPeriod: "Validité d’une organisation modifiée",
    },
  },
  OutgoingMessage: {
    label: "Message",
    slug: "message",
    actions: { sendMessageAgain: "Message renvoyé" },
  },
  Presidency: {
    label: "Présidence du jury",
    slug: "presidence",
    actions: {
      recordPresidency: "Présidence enregistrée",
      endPresidency: "Présidence abrégée",
      withdrawPresidency: "Présidence retirée",
    },
  },
  Queue: {
    label: "Tâche automatique",
    slug: "tache",
    actions: {
      retryJob: "Tâche relancée",
      retryMessages: "Messages non remis renvoyés",
    },
  },
  Seat: {
    label: "Siège",
    slug: "siege",
    actions: {
      addSeat: "Siège ajouté",
      changeSeatPeriod: "Dates d’un siège modifiées",
    },
  },
  Setting: {
    label: "Paramètre",
    slug: "parametre",
    actions: { changeSetting: "Paramètre modifié ou confirmé" },
  },
  Signatory: {
    label: "Signataire des certificats",
    slug: "signataire",
    actions: {
      appointSignatory: "Signataire enregistré",
      endSignatory: "Dernier jour d’un signataire fixé",
      removeSignatory: "Signataire retiré",
    },
  },
  StandardDraft: {
    label: "Référentiel en préparation",
    slug: "referentiel",
    actions: standardActionLabels,
  },
  StoredFile: {
    label: "Fichier",
    slug: "fichier",
    actions: { keepFile: "Fichier conservé", eraseFile: "Fichier effacé" },
  },
  User: { label: "Compte", slug: "compte", actions: userActionLabels },
};

const isKind = (subjectType: string): subjectType is AuditedSubject =>
  Object.hasOwn(kinds, subjectType);

/** What kind of thing an entry is about. One that the portal never writes keeps its code: what was forged must be seen. */
export const subjectLabel = (subjectType: string): string =>
  isKind(subjectType) ? kinds[subjectType].label : subjectType;

/** The kinds of thing the journal can be narrowed to, as a choice. */
export const subjectChoices = Object.values(kinds).map(({ slug, label }) => ({
  value: slug,
  label,
}));

/** The kind that an address names. */
export const subjectNamed = (slug: string | undefined): AuditedSubject | undefined =>
  Object.keys(kinds).find(
    (kind): kind is AuditedSubject => isKind(kind) && kinds[kind].slug === slug,
  );

/** What an entry of the audit log says; the code where it is none of the portal's. */
export function actionLabel({
  subjectType,
  action,
}: {
  subjectType: string;
  action: string;
}): string {
  const words: Readonly<Record<string, string>> = isKind(subjectType)
    ? kinds[subjectType].actions
    : {};
  return (Object.hasOwn(words, action) && words[action]) || action;
}
