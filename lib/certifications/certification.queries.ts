import "server-only";
import { nobody } from "@/lib/platform/actor/actor";
import { lastKnown } from "@/lib/platform/db/last-known.queries";
import { type Reader, read } from "@/lib/platform/db/read";
import { onceARequest } from "@/lib/platform/once-a-request";
import { type CalendarDay, dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { versionSettingKey } from "@/lib/settings/setting";
import type { AwardRule } from "./award-rule";
import { ruleSentence } from "./award-rule.labels";
import { lastVersion, versionInForce } from "./version-in-force";

const blockSelect = { code: true, label: true, provisional: true } as const;
const periodSelect = {
  ...{ id: true, rncpCode: true, edition: true },
  ...{ registeredOn: true, expiresOn: true, offeredFrom: true },
} as const;

type Period = { registeredOn: Date; expiresOn: Date; offeredFrom: Date | null };

/** The days of a version as days. */
export const withDays = <T extends Period>({
  registeredOn,
  expiresOn,
  offeredFrom,
  ...rest
}: T) => ({
  ...rest,
  registeredOn: dateToDay(registeredOn),
  expiresOn: dateToDay(expiresOn),
  offeredFrom: offeredFrom && dateToDay(offeredFrom),
});

/** Whichever page or form does not ask which certification it is about: the only one. With a second one it has to ask. */
export const theOnlyCertification = (tx?: Reader) => (tx ? findOnly(tx) : read(nobody, findOnly));

async function findOnly(tx: Reader) {
  const [only, ...others] = await tx.certification.findMany({
    select: { id: true, code: true },
    take: 2,
  });
  if (!only || others.length > 0) throw new Error("There is not one certification to choose");
  return only;
}

/** Every version of a certification, by its days. */
export const listPeriods = onceARequest(
  async (tx: Pick<Reader, "certificationVersion">, certificationId: string) =>
    (
      await tx.certificationVersion.findMany({ where: { certificationId }, select: periodSelect })
    ).map(withDays),
);

/** The version new dossiers of a certification are opened on that day (R2); null between two registrations. */
export const findVersionInForce = async (
  tx: Pick<Reader, "certificationVersion">,
  certificationId: string,
  on: CalendarDay,
) => versionInForce(await listPeriods(tx, certificationId), on);

/** The sheet of the register, and the decision that the branch has confirmed; what was only read somewhere is no source. */
const publicSources = (rncpCode: string, confirmed: { source: string } | null) => [
  `https://www.francecompetences.fr/recherche/rncp/${rncpCode.replace("RNCP", "")}`,
  ...(confirmed ? [`Date de la décision d’enregistrement : ${confirmed.source}`] : []),
];

/** What the public pages say of the only certification; while the database is away, what they said last. */
export const getShownCertification = (now: Date) =>
  lastKnown("certification", async () => {
    const { id } = await theOnlyCertification();
    return getPublicCertification(id, now);
  });

/**
 * What the public pages say of a certification by its version in force, or by the last one between two registrations.
 * A date of registration that nobody has confirmed and that no source gives is not official.
 */
export const getPublicCertification = (certificationId: string, now: Date) =>
  read(nobody, async (tx) => {
    const rows = await tx.certificationVersion.findMany({
      where: { certificationId },
      include: { blocks: { select: blockSelect, orderBy: { ordinal: "asc" } } },
    });
    const versions = rows.map(withDays);
    const today = parisDay(now);
    const version = versionInForce(versions, today) ?? lastVersion(versions, today);
    if (!version) throw new Error("No version of the certification is loaded");
    const registration = await tx.setting.findUnique({
      where: { key: versionSettingKey(version.rncpCode, "registeredOn") },
    });
    const confirmed = registration?.confirmedAt ? registration : null;
    return {
      rncpCode: version.rncpCode,
      title: version.title,
      level: version.level,
      registeredOn: {
        value: confirmed?.value ?? version.registeredOn,
        official: confirmed !== null || version.registeredOnOfficial,
      },
      expiresOn: version.expiresOn,
      sources: publicSources(version.rncpCode, confirmed),
      blocks: version.blocks,
      occupations: version.occupations as string[],
      rule: version.awardRule as unknown as AwardRule,
      ruleSentence: ruleSentence(version.awardRule as unknown as AwardRule),
    };
  });
