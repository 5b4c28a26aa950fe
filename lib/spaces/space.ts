import type { Actor } from "@/lib/platform/actor/actor";
import { portalLines, portalName } from "@/lib/platform/shared/portal";
import { routes } from "@/lib/routes";
import type { Space } from "./navigation";
import { type SpaceId, spacePolicy } from "./space.policy";
import { administrationSpace, dataProtectionSpace, secretariatSpace } from "./staff";

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
  secretariatSpace,
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
  administrationSpace,
  dataProtectionSpace,
  candidateSpace,
];

const prefixes: Record<SpaceId, string> = {
  secretariat: "/secretariat",
  jury: "/jury",
  company: "/entreprise",
  administration: "/administration",
  dataProtection: "/protection-donnees",
  candidate: "/candidat",
};

/** What a relation opens: links to spaces and to their pages, never a right. Who has no relation yet may become a candidate. */
export function spacesOf(actor: Actor): readonly Space[] {
  const own = spaces
    .filter(({ id }) => spacePolicy[id](actor))
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
