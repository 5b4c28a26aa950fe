import { routes } from "../../../../lib/routes.ts";
import { oneValue } from "../../support/portal.ts";
import { everyone, plain, type Row, signedIn } from "../access-row.ts";

const CODE = `SELECT code FROM "Certificate" WHERE "candidacyId" = $1`;

export const publicRows: Row[] = [
  plain("/", everyone),
  plain("/faq", everyone),
  plain("/accessibilite", everyone),
  plain("/donnees-personnelles", everyone),
  plain("/mentions-legales", everyone),
  plain("/verifier", everyone),
  {
    page: "/verifier/[code]", // the holder's name as printed is what it tells a stranger
    subject: "decided",
    at: async ({ candidacyId }) => routes.verification(await oneValue("demo", CODE, [candidacyId])),
    opens: everyone,
  },
  { ...plain("/apercu", []), visitor: 404 },
  plain("/api/health", everyone),
  { ...plain("/api/auth/[...nextauth]", everyone), at: () => "/api/auth/session" },
  { ...plain("/espace", signedIn), answer: "elsewhere" },
  plain("/compte", signedIn),
];
