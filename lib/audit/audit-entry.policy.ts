import { isAdministrator, type Right } from "@/lib/platform/actor/right";

/** The chain holds ids and codes only, shown with the names of accounts: the administrator reads it without seeing any dossier. */
export const auditPolicy = { read: isAdministrator } satisfies Record<"read", Right>;
