import { routes } from "../../../../lib/routes.ts";
import { oneValue } from "../../support/portal.ts";
import { everyone, list, plain, type Row, signedIn } from "../access-row.ts";

const UNKNOWN = "019a0000-0000-7000-8000-000000000000";
const CODE = `SELECT code FROM "Certificate" WHERE "candidacyId" = $1`;

/** For visitors alone: who has an account open is led to it. */
const doors: Row[] = [
  { ...plain("/connexion", signedIn), answer: "elsewhere", visitor: 200 },
  { ...plain("/connexion/code", signedIn), answer: "elsewhere" },
  { ...plain("/inscription", signedIn), answer: "elsewhere", visitor: 200 },
  plain("/inscription/envoyee", everyone),
  { ...plain("/autre-compte", signedIn), visitor: "sign-in" },
  plain("/mot-de-passe", everyone),
  plain("/mot-de-passe/envoye", everyone),
  { ...plain("/invitation/[id]", everyone), at: () => routes.invitation(UNKNOWN, "inconnu") },
  { ...plain("/confirmer/[id]", everyone), at: () => routes.confirmEmail(UNKNOWN, "inconnu") },
];

/** Files are posted there and nothing is read: each is tried as an upload of the grid of actions. */
const uploads = [
  ...["acquis-anterieur", "annexe", "entree-en-formation", "justificatif", "marque"],
  ...["piece-demandee", "piece-identite", "piece-identite-travail"],
];

export const publicRows: Row[] = [
  ...["/", "/aide", "/choisir-ma-voie", "/faq"].map((page) => plain(page, everyone)),
  ...["/accessibilite", "/donnees-personnelles", "/mentions-legales"].map((page) =>
    plain(page, everyone),
  ),
  ...doors,
  plain("/verifier", everyone),
  {
    page: "/verifier/[code]", // the holder's name as printed is what it tells a stranger
    subject: "decided",
    at: async ({ candidacyId }) => routes.verification(await oneValue("demo", CODE, [candidacyId])),
    opens: everyone,
  },
  ...["/apercu", "/incident", "/indisponible", "/introuvable", "/refus"].map((page) => ({
    ...plain(page, []),
    visitor: 404 as const,
  })),
  { ...plain("/[...missing]", []), at: () => "/rien/ici", visitor: 404 },
  plain("/api/communes", everyone),
  plain("/api/health", everyone),
  plain("/api/health/live", everyone),
  { ...plain("/api/metrics", everyone), answer: 404 },
  { ...plain("/api/formulaires", everyone), answer: 405 },
  { ...plain("/api/rebonds", everyone), answer: 405 },
  ...uploads.map((name) => ({ ...plain(`/api/depots/${name}`, everyone), answer: 405 })),
];

const MESSAGE = `SELECT id FROM "OutgoingMessage" WHERE "recipientId" = $1 ORDER BY id LIMIT 1`;

export const personalRows: Row[] = [
  { ...plain("/espace", signedIn), answer: "elsewhere" },
  plain("/compte", signedIn),
  { ...plain("/compte/code", signedIn), answer: "elsewhere" },
  list("/compte/consultations", signedIn, []),
  plain("/compte/double-authentification", signedIn),
  plain("/compte/double-authentification/activation", signedIn),
  // each message names the dossier it is about to who may read it
  list("/messages", signedIn, ["self", "committeeMember"]),
  {
    page: "/messages/[id]",
    subject: "submitted",
    at: async ({ userId }) => routes.message(await oneValue("demo", MESSAGE, [userId])),
    opens: ["self"],
  },
];
