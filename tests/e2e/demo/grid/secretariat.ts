import { routes } from "../../../../lib/routes.ts";
import { oneValue } from "../../support/portal.ts";
import { list, type Row } from "../access-row.ts";
import type { Relation } from "../relations.ts";
import type { Subject, SubjectName } from "../subjects.ts";

const staff: Relation[] = ["secretariat"];
const administrators: Relation[] = ["administrator"];
const officers: Relation[] = ["officer"];
const MESSAGE = `SELECT id FROM "OutgoingMessage" WHERE "candidacyId" = $1 ORDER BY id LIMIT 1`;
const CERTIFICATE = `SELECT id FROM "Certificate" WHERE "candidacyId" = $1`;
const DRAFT = `SELECT id FROM "StandardDraft" WHERE $1::text <> '' LIMIT 1`;
const DRAFT_BLOCK = `SELECT id || ' ' || (content -> 'blocks' -> 0 ->> 'id') FROM "StandardDraft" WHERE $1::text <> '' LIMIT 1`;
const DRAFT_VERSION = `SELECT d.id || ' ' || v.id FROM "StandardDraft" d JOIN "CertificationVersion" v USING ("certificationId")
  WHERE $1::text <> '' LIMIT 1`;
const pairOf = (ids: string): [string, string] => {
  const [one = "", other = ""] = ids.split(" ");
  return [one, other];
};

const about = (page: string, subject: SubjectName, at: Row["at"]): Row => ({
  page,
  subject,
  at,
  opens: staff,
});
const found = (sql: string, address: (id: string) => string, key: keyof Subject = "candidacyId") =>
  (async (subject) => address(await oneValue("demo", sql, [subject[key]]))) satisfies Row["at"];

export const secretariatRows: Row[] = [
  ...["", "/candidatures", "/certificats", "/messages", "/statistiques", "/sessions"].map((page) =>
    list(`/secretariat${page}`, staff, staff),
  ),
  ...["/entreprises", "/entreprises/groupes", "/organisations", "/sessions/nouvelle"].map((page) =>
    list(`/secretariat${page}`, staff, []),
  ),
  ...["", "/nouveau"].map((page) => list(`/secretariat/referentiel${page}`, staff, [])),
  ...["", "/enregistrement", "/regle"].map((page) => ({
    ...list(`/secretariat/referentiel/[id]${page}`, staff, []),
    at: found(DRAFT, (id) => `${routes.standardDraft(id)}${page}`),
  })),
  {
    ...list("/secretariat/referentiel/[id]/textes/[itemId]", staff, []),
    at: found(DRAFT_BLOCK, (ids) => routes.standardItem(...pairOf(ids))),
  },
  {
    ...list("/secretariat/referentiel/[id]/comparaison/[versionId]", staff, []),
    at: found(DRAFT_VERSION, (ids) => routes.standardComparison(...pairOf(ids))),
  },
  ...(["submitted", "atSession", "vaeAtSession", "decided"] as const).map((subject) =>
    about("/secretariat/candidatures/[id]", subject, ({ candidacyId }) =>
      routes.secretariatCandidacy(candidacyId),
    ),
  ),
  about("/secretariat/candidatures/[id]/identite", "submitted", ({ candidacyId }) =>
    routes.secretariatIdentity(candidacyId),
  ),
  about("/secretariat/candidatures/[id]/gestionnaire", "submitted", ({ candidacyId }) =>
    routes.secretariatAside(candidacyId, "gestionnaire"),
  ),
  about("/secretariat/candidatures/[id]/delais", "submitted", ({ candidacyId }) =>
    routes.secretariatAside(candidacyId, "delais"),
  ),
  list("/secretariat/delais", staff, []),
  about("/secretariat/candidatures/[id]/echanges", "submitted", ({ candidacyId }) =>
    routes.secretariatAside(candidacyId, "echanges"),
  ),
  {
    ...list("/secretariat/candidatures/suivante", staff, []),
    answer: "elsewhere",
  },
  about(
    "/secretariat/certificats/[id]",
    "decided",
    found(CERTIFICATE, routes.secretariatCertificate),
  ),
  about("/secretariat/messages/[id]", "submitted", found(MESSAGE, routes.secretariatMessage)),
  about("/secretariat/entreprises/[id]", "atSession", ({ companyId }) =>
    routes.secretariatCompany(companyId ?? ""),
  ),
  {
    ...list("/secretariat/organisations/[id]", staff, []),
    at: found(
      `SELECT id FROM "Organisation" WHERE $1::text <> '' LIMIT 1`,
      routes.secretariatOrganisation,
    ),
  },
  ...(["", "/role", "/seance"] as const).map((page) =>
    about(
      `/secretariat/sessions/[id]${page}`,
      "atSession",
      ({ sessionId }) => `${routes.secretariatSession(sessionId ?? "")}${page}`,
    ),
  ),
];

const USER = `SELECT id FROM "User" WHERE id = $1`;

/** The administrator runs accounts and settings, and sees no dossier: an account's page names who holds it. */
export const administrationRows: Row[] = [
  list("/administration/comptes", administrators, administrators),
  list("/administration/comptes/nouveau", administrators, []),
  {
    page: "/administration/comptes/[id]",
    at: found(USER, routes.accountPage, "userId"),
    opens: administrators,
  },
  {
    page: "/adresses/[id]",
    at: found(USER, routes.addressRecovery, "userId"),
    opens: [...staff, ...administrators],
  },
  list("/administration/journal", administrators, administrators), // who did what, by name
  list("/administration/journal/refus", administrators, []),
  list("/administration/parametres", administrators, []),
  list("/administration/signature", administrators, []),
  list("/administration/exploitation", administrators, []),
  list("/administration/conservation", administrators, []),
];

/** Who looks after personal data reads who consulted what, by number, and what was erased: nothing of a dossier. */
export const dataProtectionRows: Row[] = [
  list("/protection-donnees", officers, []),
  list("/protection-donnees/effacements", officers, []),
];
