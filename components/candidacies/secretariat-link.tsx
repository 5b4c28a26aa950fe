import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import { routes } from "@/lib/routes";

const onwards = (href: Route, words: string) => (
  <ButtonLink href={href} tone="inverse">
    {words}
  </ButtonLink>
);

/** Where the secretariat goes on with a candidacy whose next step is on another page: its session, the certificates. */
export function secretariatLink(state: CandidacyState, sessionId: string | null) {
  if (state === "READY_FOR_JURY") return onwards(routes.secretariatSessions, "Voir les sessions");
  if (state === "SCHEDULED" && sessionId)
    return onwards(routes.secretariatSession(sessionId), "Ouvrir la session");
  return state === "DECIDED"
    ? onwards(routes.secretariatCertificates, "Voir les certificats")
    : undefined;
}
