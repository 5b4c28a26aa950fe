import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import {
  findVersionInForce,
  theOnlyCertification,
} from "@/lib/certifications/certification.queries";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { parisDay } from "@/lib/platform/shared/calendar";
import { numberPrefixKey, versionSettingKey } from "@/lib/settings/setting";
import { connected } from "../../lib/run/launch/roles.ts";

/** Where the owner reaches the database of this test. */
export const ownerAddress = (): string =>
  Object.assign(new URL(inject("owner")), { pathname: new URL(env.DATABASE_URL).pathname }).href;

/** The owner's connection to the database of this test: for what the application may not do. */
export async function asOwner<T>(
  run: (query: (text: string, values?: unknown[]) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  return connected(ownerAddress(), (client) => run((text, values) => client.query(text, values)));
}

/** Before and after a published version is rewritten, which nobody may: registrations of other days, for these tests alone. */
export const rewriting = `ALTER TABLE "CertificationVersion" DISABLE TRIGGER keep_rows`;
export const rewritten = `ALTER TABLE "CertificationVersion" ENABLE TRIGGER keep_rows`;

let serial = 0;

/** The version on which the portal opens dossiers that day. */
export async function theVersionInForce(now: Date): Promise<string> {
  const { id } = await theOnlyCertification();
  return (await findVersionInForce(db, id, parisDay(now)))?.id ?? "";
}

/** A version in force with three blocks and a choice, BC01 and one of BC02 and BC03, or with all three required. */
export async function aThreeBlockVersion(
  rncpCode = `RNCP9${String(++serial).padStart(4, "0")}`,
  isStrict = false,
): Promise<string> {
  const code = (rank: number) => `${rncpCode}BC0${rank}`;
  const model = await db.certificationVersion.findFirstOrThrow({
    where: { rncpCode: "RNCP41351" },
  });
  const rule = isStrict
    ? { all: [code(1), code(2), code(3)] }
    : { all: [code(1), { atLeast: 1, of: [code(2), code(3)] }] };
  await asOwner(async (query) => {
    const id = randomUUID();
    await query("BEGIN"); // a version is written whole
    await query(
      `INSERT INTO "CertificationVersion" SELECT $1::uuid, "certificationId", $2, title, acronym, level, "europeanLevel", specialties,
        "awardingBodies", occupations, "registeredOn", "registeredOnOfficial", "registeredOnSource", "expiresOn", $3::jsonb, 'version d’essai', $4
       FROM "CertificationVersion" WHERE id = $5::uuid`,
      [id, rncpCode, JSON.stringify(rule), "0".repeat(64), model.id],
    );
    for (const rank of [1, 2, 3]) {
      await query(
        `INSERT INTO "CompetencyBlock" (id, "versionId", code, ordinal, label, provisional, options) VALUES ($1, $2, $3, $4, $5, false, '[]')`,
        [randomUUID(), id, code(rank), rank, `Bloc d’essai ${rank}`],
      );
    }
    await query("COMMIT");
  });
  return rncpCode;
}

/** Another certification of the branch beside the first: its own code, prefix and title, with one version in force from that day. */
export async function aSecondCertification(registeredOn: string) {
  const rncpCode = await aThreeBlockVersion();
  const certification = { id: randomUUID(), code: "CQP-ESSAI", title: "Gestionnaire d’essai" };
  await asOwner(async (query) => {
    const { id, code, title } = certification;
    await query(`INSERT INTO "Certification" (id, code, title) VALUES ($1, $2, $3)`, [
      id,
      code,
      title,
    ]);
    await query("BEGIN");
    await query(rewriting);
    await query(
      `UPDATE "CertificationVersion" SET "certificationId" = $1, title = $2, acronym = 'CQP ESSAI', "registeredOn" = $3 WHERE "rncpCode" = $4`,
      [id, title, registeredOn, rncpCode],
    );
    await query(rewritten);
    await query("COMMIT");
    await query(`UPDATE "Setting" SET value = $1 WHERE key = $2`, [
      title,
      versionSettingKey(rncpCode, "title"),
    ]);
    await query(`INSERT INTO "Setting" (key, value, source) VALUES ($1, 'ESSAI', 'essai')`, [
      numberPrefixKey(code),
    ]);
  });
  const version = await db.certificationVersion.findFirstOrThrow({
    where: { rncpCode },
    select: { id: true },
  });
  return { ...certification, rncpCode, versionId: version.id };
}
