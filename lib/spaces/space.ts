import type { Actor } from "@/lib/platform/actor/actor";
import type { Right } from "@/lib/platform/actor/right";
import { portalLines, portalName } from "@/lib/platform/shared/portal";
import { routes } from "@/lib/routes";
import { type SpaceId, spacePolicy } from "./space.policy";

type Address = typeof routes.account;

type NavEntry = {
  label: string;
  href: Address;
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
  home: Address;
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
    { label: "Mes candidatures", href: routes.candidateHome },
    { label: "Mon identité", href: routes.candidateIdentity() },
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
      { label: "À traiter", href: routes.secretariatHome },
      { label: "Candidatures", href: routes.secretariatCandidacies() },
      { label: "Sessions", href: routes.secretariatSessions },
      { label: "Certificats", href: routes.secretariatCertificates },
      { label: "Entreprises", href: routes.secretariatCompanies },
      { label: "Organisations", href: routes.secretariatOrganisations },
      { label: "Référentiel", href: routes.secretariatStandard },
      { label: "Statistiques", href: routes.secretariatStatistics },
      { label: "Envois", href: routes.secretariatMessages },
    ],
  },
  {
    id: "jury",
    label: "Espace jury",
    lines: ["Jury paritaire", portalName],
    home: routes.juryHome,
    wide: false,
    nav: [{ label: "Sessions", href: routes.juryHome }],
  },
  {
    id: "company",
    label: "Espace entreprise",
    lines: ["Entreprise", portalName],
    home: routes.companyHome,
    wide: false,
    nav: [
      { label: "Accueil", href: routes.companyHome },
      {
        label: "Candidats",
        href: routes.companyCandidates,
        covers: "/entreprise/evaluations",
      },
      { label: "Équipe", href: routes.companyTeam, isFor: spacePolicy.manageCompany },
    ],
  },
  {
    id: "administration",
    label: "Administration",
    lines: ["Administration", portalName],
    home: routes.accounts,
    wide: true,
    nav: [
      { label: "Comptes", href: routes.accounts },
      { label: "Paramètres", href: routes.settings },
      { label: "Journal", href: routes.auditLog },
    ],
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
