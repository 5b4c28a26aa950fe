import { type Href, routes } from "@/lib/routes";
import type { Space } from "./navigation";

type MappedPage = { label: string; href: Href; purpose: string };
export type MapSection = { title: string; pages: readonly MappedPage[] };

const ownPages: readonly MappedPage[] = [
  {
    label: "Messages",
    href: routes.messages,
    purpose: "Ce que le portail vous a écrit, avec le dossier dont il s’agit.",
  },
  {
    label: "Mon compte",
    href: routes.account,
    purpose: "Votre adresse électronique, votre mot de passe, vos sessions ouvertes.",
  },
  {
    label: "Qui a consulté mes dossiers",
    href: routes.ownConsultations,
    purpose: "Vos candidatures lues par d’autres\u00a0: quand, en quelle qualité et quoi.",
  },
  {
    label: "Double authentification",
    href: routes.secondFactor,
    purpose: "Un code de votre téléphone, demandé en plus du mot de passe.",
  },
];

const doors: readonly MappedPage[] = [
  {
    label: "Se connecter",
    href: routes.signIn(),
    purpose: "Avec l’adresse électronique qui reçoit nos messages.",
  },
  {
    label: "Créer un compte",
    href: routes.register,
    purpose: "Pour demander la certification par la VAE.",
  },
  {
    label: "Mot de passe oublié",
    href: routes.forgottenPassword,
    purpose: "Recevoir un lien pour en choisir un autre.",
  },
];

const publicPages: readonly MappedPage[] = [
  { label: "Accueil", href: routes.home, purpose: "La certification et ses deux voies." },
  {
    label: "Choisir ma voie",
    href: routes.chooseRoute,
    purpose: "Quatre questions, et les deux voies côte à côte.",
  },
  {
    label: "Questions fréquentes",
    href: routes.faq,
    purpose: "Le métier, les voies, le coût, les délais, le jury et ses décisions.",
  },
  {
    label: "Vérifier un certificat",
    href: routes.verify,
    purpose: "Pour un employeur : savoir si un certificat est authentique.",
  },
  {
    label: "Accessibilité",
    href: routes.accessibility,
    purpose: "Ce qui est accessible, ce qui ne l’est pas, et à qui le dire.",
  },
  {
    label: "Données personnelles",
    href: routes.privacy,
    purpose: "Ce que nous gardons de vous, combien de temps, et vos droits.",
  },
  {
    label: "Mentions légales",
    href: routes.legal,
    purpose: "Qui publie et qui héberge le portail.",
  },
];

/** Every page somebody reaches from a menu, with what it is for: their spaces first, then what is open to everyone. */
export const siteMap = (own: readonly Space[] | null): readonly MapSection[] => [
  ...(own
    ? [
        ...own.map(({ label, nav }) => ({ title: label, pages: nav })),
        { title: "Pour vous", pages: ownPages },
      ]
    : [{ title: "Votre compte", pages: doors }]),
  { title: "Ouvert à tous", pages: publicPages },
];
