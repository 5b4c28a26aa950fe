import { portalName } from "@/lib/platform/shared/portal";
import { routes } from "@/lib/routes";
import type { Space } from "./navigation";

export const secretariatSpace: Space = {
  id: "secretariat",
  label: "Espace secrétariat",
  lines: ["Secrétariat", portalName],
  home: routes.secretariatHome,
  wide: true,
  nav: [
    {
      label: "À traiter",
      href: routes.secretariatHome,
      purpose: "Ce qui attend le secrétariat, le plus urgent d’abord.",
    },
    {
      label: "Candidatures",
      href: routes.secretariatCandidacies(),
      purpose: "Tous les dossiers, par recherche, état, voie ou entreprise.",
    },
    {
      label: "Sessions",
      href: routes.secretariatSessions,
      purpose: "Prévoir une session du jury, son rôle, ses convocations, sa séance.",
    },
    {
      label: "Certificats",
      href: routes.secretariatCertificates,
      purpose: "Délivrer les certificats et tenir leur registre.",
    },
    {
      label: "Entreprises",
      href: routes.secretariatCompanies,
      purpose: "Les entreprises qui évaluent, et qui agit pour elles.",
    },
    {
      label: "Organisations",
      href: routes.secretariatOrganisations,
      purpose: "Les organisations du jury, leurs sièges, leurs mandats et la présidence.",
    },
    {
      label: "Référentiel",
      href: routes.secretariatStandard,
      purpose: "Les blocs et les compétences de la certification, par version.",
    },
    {
      label: "Statistiques",
      href: routes.secretariatStatistics,
      purpose: "Candidatures et décisions de chaque année.",
    },
    {
      label: "Envois",
      href: routes.secretariatMessages,
      purpose: "Les messages du portail : partis, en attente, refusés.",
    },
  ],
};

export const administrationSpace: Space = {
  id: "administration",
  label: "Administration",
  lines: ["Administration", portalName],
  home: routes.accounts,
  wide: true,
  nav: [
    {
      label: "Comptes",
      href: routes.accounts,
      purpose: "Les personnes qui se connectent et leurs accès.",
    },
    {
      label: "Paramètres",
      href: routes.settings,
      purpose: "Les valeurs que la branche fixe, avec leur source.",
    },
    {
      label: "Signature",
      href: routes.marks,
      purpose: "Qui signe les certificats, avec quelle signature, et le logo des documents.",
    },
    {
      label: "Journal",
      href: routes.auditLog,
      purpose: "Chaque action, dans l’ordre, et ce qui a été refusé.",
    },
    {
      label: "Conservation",
      href: routes.retention(),
      purpose: "Ce qui sera effacé, et ce qui l’a été, au terme de chaque durée.",
    },
    {
      label: "Exploitation",
      href: routes.operations,
      purpose: "Ce qui fonctionne, ce qui a échoué, et de quoi le relancer.",
    },
  ],
};

export const dataProtectionSpace: Space = {
  id: "dataProtection",
  label: "Protection des données",
  lines: ["Protection des données", portalName],
  home: routes.consultations,
  wide: true,
  nav: [
    {
      label: "Consultations",
      href: routes.consultations,
      purpose: "Qui a consulté quoi, quand et en quelle qualité.",
    },
    {
      label: "Effacements",
      href: routes.erasureRuns(),
      purpose: "Ce que chaque passage a effacé, et selon quelles durées.",
    },
  ],
};
