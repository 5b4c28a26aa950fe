import "server-only";
import { lastMovedFirst } from "@/lib/candidacies/candidacy.queries";
import {
  isExposedOn,
  isExposedToCompanyOn,
  readEndings,
  waysToOpen,
} from "@/lib/candidacies/expiry/exposed.queries";
import { announcementDue } from "@/lib/candidacies/expiry/protection";
import { readWarningMonths } from "@/lib/candidacies/expiry/protection.queries";
import { OPEN_STATES } from "@/lib/candidacies/phase";
import { type Told, toldUntil } from "@/lib/deadlines/reminder";
import { clockActor } from "@/lib/platform/actor/actor";
import { findPlaces } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import { Prisma } from "@/prisma/generated/client.ts";

const BATCH = 100;
/** As many as one message lists; those after them are told the next night. */
const LISTED = 200;

/** How the announcements of registrations are reckoned, as the settings say. */
export const readAnnouncing = async (tx: Pick<Reader, "setting">, today: CalendarDay) => ({
  warningMonths: await readWarningMonths(tx),
  nearUntil: toldUntil("EXPIRY_NEAR", await readSettings(tx), today),
});

/** The versions whose end is to be told today, by which announcement. */
async function readAnnounced(tx: Reader, today: CalendarDay) {
  const announcing = await readAnnouncing(tx, today);
  return (await readEndings(tx, today)).flatMap(({ id, rncpCode, expiresOn }) => {
    const kind = announcementDue(expiresOn, today, announcing);
    return kind ? [{ id, kind, rncpCode, expiresOn }] : [];
  });
}
type Announced = Awaited<ReturnType<typeof readAnnounced>>;

/** That somebody, or one person, was told of the end of the registration that the candidacy « c » is on. */
const isTold = (announced: Announced, recipient: Prisma.Sql): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM "Reminder" r
    JOIN unnest(${announced.map(({ id }) => id)}::uuid[], ${announced.map(({ kind }) => kind)}::text[],
      ${announced.map(({ expiresOn }) => expiresOn)}::date[]) a("versionId", kind, "dueOn")
      ON a."versionId" = c."versionId" AND a.kind = r.kind::text AND a."dueOn" = r."dueOn"
    WHERE r."candidacyId" = c.id AND ${recipient})`;

const idsOf = (announced: Announced) => announced.map(({ id }) => id);

/** The next open candidacies that nothing protects and whose candidate was not told of the end of their registration, after a given id. */
export const listExposedUntold = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const announced = await readAnnounced(tx, today);
    if (announced.length === 0) return [];
    const isCandidate = Prisma.sql`r."recipientId" =
      (SELECT k."userId" FROM "Candidate" k WHERE k.id = c."candidateId")`;
    const places = await findPlaces(tx, {
      order: lastMovedFirst,
      ways: waysToOpen(idsOf(announced)),
      where: Prisma.sql`NOT ${isTold(announced, isCandidate)} AND ${isExposedOn(idsOf(announced))}`,
      after,
      size: BATCH - 1,
    });
    return places.map(({ id }) => id);
  });

/** The open candidacies of companies that one of the managers « m » was not told of. */
const untoldToManager = (announced: Announced): Prisma.Sql => Prisma.sql`
  "Candidacy" c JOIN "CompanyMember" m ON m."companyId" = c."companyId" AND m.role = 'MANAGER' AND m."endedAt" IS NULL
  WHERE c.state = ANY(${OPEN_STATES}::"CandidacyState"[])
    AND ${isExposedToCompanyOn(idsOf(announced))}
    AND NOT ${isTold(announced, Prisma.sql`r."recipientId" = m."userId"`)}`;

/** The next companies one of whose managers has something to be told, after a given id. */
export const listCompaniesUntold = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const announced = await readAnnounced(tx, today);
    if (announced.length === 0) return [];
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT c."companyId" AS id FROM ${untoldToManager(announced)}
        AND (${after ?? null}::uuid IS NULL OR c."companyId" > ${after ?? null}::uuid)
      ORDER BY 1 LIMIT ${BATCH}`;
    return rows.map(({ id }) => id);
  });

type Listed = { candidacyId: string; versionId: string; number: string; recipientId: string };
export type ExposedOfCompany = Told & { recipientId: string; number: string; rncpCode: string };

/** What the managers of a company are to be told of its own candidacies, one row for each of both. */
export async function listUntoldOfCompany(
  tx: Reader,
  companyId: string,
  today: CalendarDay,
): Promise<ExposedOfCompany[]> {
  const announced = await readAnnounced(tx, today);
  if (announced.length === 0) return [];
  const rows = await tx.$queryRaw<Listed[]>`
    SELECT c.id AS "candidacyId", c."versionId", c.number, m."userId" AS "recipientId"
    FROM ${untoldToManager(announced)} AND c."companyId" = ${companyId}::uuid
    ORDER BY m."userId", c.number LIMIT ${LISTED}`;
  const endings = new Map(announced.map(({ id, ...ending }) => [id, ending]));
  return rows.flatMap(({ versionId, ...row }) => {
    const ending = endings.get(versionId);
    return ending ? [{ ...row, ...ending, dueOn: ending.expiresOn }] : [];
  });
}
