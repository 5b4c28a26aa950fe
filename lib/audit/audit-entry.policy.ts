import { isAdministrator, type Right } from "@/lib/platform/actor/right";

/** The journal holds ids and codes only: the administrator reads it without seeing any dossier. */
export const auditPolicy = { read: isAdministrator } satisfies Record<"read", Right>;
