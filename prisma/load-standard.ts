import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  documentOf,
  type Standard,
  standardSchema,
} from "../lib/certifications/standard-file.schema.ts";
import { typeset } from "../lib/certifications/typeset.ts";
import { versionRows } from "../lib/certifications/version-rows.ts";
import { numberPrefixKey, settingCatalogue } from "../lib/settings/setting.ts";
import { PrismaClient } from "./generated/client.ts";
import { loadCommunes } from "./load-communes.ts";

/** Loads référentiel, Settings and communes, as the owner; what is already there is left as it is. */
const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env["DATABASE_OWNER_URL"] ?? "" }),
});

const text = typeset(readFileSync(new URL("standard.json", import.meta.url), "utf8"));
const standard = standardSchema.parse(JSON.parse(text));

async function loadCertification({
  certification: { code },
  versions,
  fonctionsVisees,
}: Standard): Promise<void> {
  const { id: certificationId } = await db.certification.upsert({
    where: { code },
    update: {},
    create: { code, title: versions[0]?.intitule ?? "" },
  });
  for (const version of versions) {
    const rows = versionRows(documentOf(version, fonctionsVisees.valeurs));
    const known = await db.certificationVersion.count({ where: { rncpCode: rows.rncpCode } });
    const contentHash = createHash("sha256").update(JSON.stringify(version)).digest("hex");
    if (known === 0)
      await db.certificationVersion.create({ data: { ...rows, certificationId, contentHash } });
  }
}

async function loadSettings({ certification: { code, prefixeNumeros } }: Standard): Promise<void> {
  const general = Object.entries(settingCatalogue).map(([key, { value, source }]) => ({
    key,
    value,
    source: source as string,
  }));
  const prefix = {
    key: numberPrefixKey(code),
    value: prefixeNumeros.valeur,
    source: prefixeNumeros.source,
  };
  await db.setting.createMany({ data: [...general, prefix], skipDuplicates: true });
}

await loadCertification(standard);
await loadSettings(standard);
await loadCommunes(db);
await db.$disconnect();
