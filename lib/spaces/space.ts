import type { Actor } from "@/lib/platform/actor/actor";
import type { Right } from "@/lib/platform/actor/right";
import { portalLines, portalName } from "@/lib/platform/shared/portal";
import { routes } from "@/lib/routes";
import { administrationNav } from "./administration";
import { type SpaceId, spacePolicy } from "./space.policy";

export type NavEntry = {
  label: string;
  href: typeof routes.account;
  /** What the page is for, in a line: the map of the portal says it. */
  purpose: string;
  /** Pages that belong to it without standing below its address. */
  covers?: string;
  /** Who the page is for, when not everyone in the space may open it. */
  isFor?: Right;
};

export type Space = {
  id: SpaceId;
  label: string;
  /** Two short lines beside the mark. */
  lines: readonly [string, string];
  home: typeof routes.account;
  nav: readonly NavEntry[];
  /** Lists and tables want more room. */
  wide: boolean;
};

const candidateSpace: Space = {
  id: "candidate",
  label: "Espace candidat",
  lines: portalLines,
  home: routes.candidateHome,
  wide: false,
  nav: [
    {
      label: "Mes candidatures",
      href: routes.candidateHome,
      purpose: "Vos demandes, où chacune en est et ce qui vous reste à faire.",
    },
    {
      label: "Mon identité",
      href: routes.candidateIdentity(),
      purpose: "Vos nom, prénoms et naissance, tels que le certificat les portera.",
    },
  ],
};

/** The spaces of the portal and their navigation; from the strongest relation to the weakest. */
const spaces: readonly Space[] = [
  {
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
  },
  {
    id: "jury",
    label: "Espace jury",
    lines: ["Jury paritaire", portalName],
    home: routes.juryHome,
    wide: false,
    nav: [
      {
        label: "Sessions",
        href: routes.juryHome,
        purpose: "Vos sessions, leurs dossiers, la délibération et le procès-verbal.",
      },
    ],
  },
  {
    id: "company",
    label: "Espace entreprise",
    lines: ["Entreprise", portalName],
    home: routes.companyHome,
    wide: false,
    nav: [
      {
        label: "Accueil",
        href: routes.companyHome,
        purpose: "Ce qui attend l’entreprise et son comité.",
      },
      {
        label: "Candidats",
        href: routes.companyCandidates,
        purpose: "Les personnes inscrites, leur comité, leurs grilles d’évaluation.",
        covers: "/entreprise/evaluations",
      },
      {
        label: "Équipe",
        href: routes.companyTeam,
        purpose: "Qui agit pour l’entreprise : responsables et évaluateurs.",
        isFor: spacePolicy.manageCompany,
      },
    ],
  },
  {
    id: "administration",
    label: "Administration",
    lines: ["Administration", portalName],
    home: routes.accounts,
    wide: true,
    nav: administrationNav,
  },
  candidateSpace,
];

const prefixes: Record<SpaceId, string> = {
  secretariat: "/secretariat",
  jury: "/jury",
  company: "/entreprise",
  administration: "/administration",
  candidate: "/candidat",
};

/** What a relation opens: links to spaces and to their pages, never a right. Who has no relation yet may become a candidate. */
export function spacesOf(actor: Actor, isInvited: boolean): readonly Space[] {
  const own = spaces
    .filter(({ id }) => spacePolicy[id](actor, { isInvited }))
    .map((space) => ({
      ...space,
      nav: space.nav.filter(({ isFor }) => isFor?.(actor) ?? true),
    }));
  return own.length > 0 ? own : [candidateSpace];
}

/** The space a page stands in; a page of no space, such as « Mon compte », is shown in the strongest. */
export function currentSpace(own: readonly Space[], path: string): Space {
  const isHere = ({ id }: Space) => path === prefixes[id] || path.startsWith(`${prefixes[id]}/`);
  return own.find(isHere) ?? own[0] ?? candidateSpace;
}
