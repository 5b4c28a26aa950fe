import type { Actor } from "@/lib/auth/actor";

/** The journal holds ids and codes only: the administrator reads it without seeing any dossier. */
export const auditPolicy = {
  read: ({ relations }: Actor): boolean => relations.isAdministrator,
};
