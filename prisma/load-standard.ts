import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { numberPrefixKey, settingCatalogue, versionSettingKey } from "../lib/settings/setting.ts";
import { PrismaClient } from "./generated/client.ts";
import { type Standard, type StandardVersion, standardSchema } from "./standard.ts";

/** Loads the référentiel and the Settings, as the owner; what is already there is left as it is. */
const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env["DATABASE_OWNER_URL"] ?? "" }),
});
/** The file is typed on an ordinary keyboard; what is shown has French spaces and apostrophes. */
const typeset = (text: string) => text.replaceAll(/ (?=[:;!?»])/g, "\u00a0").replaceAll("'", "’");

const text = typeset(readFileSync(new URL("standard.json", import.meta.url), "utf8"));
const standard = standardSchema.parse(JSON.parse(text));

const isProvisional = (status: string | undefined) =>
  !status?.startsWith("officiel") || status === "officiel_partiel";

async function loadCertification({
  certification: { code },
  versions,
  fonctionsVisees,
}: Standard): Promise<void> {
  const certification = await db.certification.upsert({
    where: { code },
    update: {},
    create: { code, title: versions[0]?.intitule ?? "" },
  });
  for (const version of versions) {
    const known = await db.certificationVersion.findUnique({
      where: { rncpCode: version.codeRncp },
    });
    if (!known) await loadVersion(certification.id, version, fonctionsVisees.valeurs);
  }
}

async function loadVersion(
  certificationId: string,
  version: StandardVersion,
  occupations: string[],
): Promise<void> {
  await db.certificationVersion.create({
    data: {
      certificationId,
      rncpCode: version.codeRncp,
      title: version.intitule,
      acronym: version.sigle,
      level: version.niveau.france,
      europeanLevel: version.niveau.cec,
      specialties: version.nsf,
      awardingBodies: version.certificateurs,
      occupations,
      registeredOn: new Date(version.dateDecisionEnregistrement.valeur),
      registeredOnOfficial: !isProvisional(version.dateDecisionEnregistrement.statut),
      registeredOnSource:
        version.dateDecisionEnregistrement.source ?? version.dateDecisionEnregistrement.statut,
      expiresOn: new Date(version.dateEcheance.valeur),
      awardRule: { all: version.regleObtention.tous },
      awardRuleSource: version.regleObtention.statut,
      contentHash: createHash("sha256").update(JSON.stringify(version)).digest("hex"),
      blocks: { create: version.blocs.map(blockRow) },
    },
  });
}

const blockRow = ({
  code,
  ordre,
  libelle,
  libelleStatut,
  options = [],
  activites,
}: StandardVersion["blocs"][number]) => ({
  code,
  ordinal: ordre,
  label: libelle,
  provisional: isProvisional(libelleStatut),
  options: options.map((option) => ({
    code: option.code,
    label: option.libelle,
    provisional: isProvisional(option.statut),
  })),
  activities: { create: activites.map(activityRow) },
});

const activityRow = (
  {
    code,
    libelle,
    option = null,
    statut,
    competences,
  }: StandardVersion["blocs"][number]["activites"][number],
  index: number,
) => ({
  code,
  ordinal: index + 1,
  label: libelle,
  option,
  provisional: isProvisional(statut),
  competencies: {
    create: competences.map((competency, position) => ({
      code: competency.code,
      ordinal: position + 1,
      label: competency.libelle,
      option: competency.option,
      provisional: isProvisional(competency.statut),
      criteria: {
        create: competency.criteres.map((criterion, rank) => ({
          code: criterion.code,
          ordinal: rank + 1,
          label: criterion.libelle,
          provisional: isProvisional(criterion.statut),
        })),
      },
    })),
  },
});

async function loadSettings({ certification, versions }: Standard): Promise<void> {
  const general = Object.entries(settingCatalogue).map(([key, { value, source }]) => ({
    key,
    value,
    source: source as string,
  }));
  const ofVersions = versions.flatMap(
    ({ codeRncp, intitule, dateDecisionEnregistrement: { valeur, statut } }) => [
      { key: versionSettingKey(codeRncp, "registeredOn"), value: valeur, source: statut },
      {
        key: versionSettingKey(codeRncp, "title"),
        value: intitule,
        source: "à confirmer : la fiche du répertoire et la FAQ ne l’écrivent pas de même",
      },
    ],
  );
  const { code, prefixeNumeros } = certification;
  const prefix = {
    key: numberPrefixKey(code),
    value: prefixeNumeros.valeur,
    source: prefixeNumeros.source,
  };
  await db.setting.createMany({ data: [...general, prefix, ...ofVersions], skipDuplicates: true });
}

await loadCertification(standard);
await loadSettings(standard);
await db.$disconnect();
