import { routes } from "@/lib/routes";
import type { NavEntry } from "./space";

/** The pages of the administration. */
export const administrationNav: readonly NavEntry[] = [
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
    label: "Exploitation",
    href: routes.operations,
    purpose: "Ce qui fonctionne, ce qui a échoué, et de quoi le relancer.",
  },
];
