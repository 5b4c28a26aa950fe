import type { NextStepAction } from "@/lib/next-step";
import { routes } from "@/lib/routes";
import { type CandidacyState, isShared, type SharedState } from "./state";

const links: Record<SharedState, (sessionId: string | null) => NextStepAction | undefined> = {
  READY_FOR_JURY: () => ({ label: "Voir les sessions", href: routes.secretariatSessions }),
  SCHEDULED: (sessionId) =>
    sessionId
      ? { label: "Ouvrir la session", href: routes.secretariatSession(sessionId) }
      : undefined,
  DECIDED: () => ({ label: "Voir les certificats", href: routes.secretariatCertificates }),
  WITHDRAWN: () => undefined,
};

/** Where the secretariat goes on with a candidacy whose next step is on another page: its session, the certificates. */
export const secretariatLink = (
  state: CandidacyState,
  sessionId: string | null,
): NextStepAction | undefined => (isShared(state) ? links[state](sessionId) : undefined);
