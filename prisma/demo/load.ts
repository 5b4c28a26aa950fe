import { sweepFiles } from "@/lib/documents/unnamed.commands";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { Refusal } from "../../lib/run/launch/process.ts";
import { appoint, closeSessions, openAccounts } from "./accounts.ts";
import { acquisitionStories } from "./acquisitions.ts";
import { candidates } from "./cast-candidates.ts";
import { staff } from "./cast-staff.ts";
import { certificateStories } from "./certificates.ts";
import { company, group } from "./companies.ts";
import { daysAround } from "./days.ts";
import { jury, settings } from "./institution.ts";
import { marks } from "./marks.ts";
import { perform } from "./stage.ts";
import { standard } from "./standard.ts";
import { juryStories } from "./stories-jury.ts";
import { vaeStories } from "./stories-vae.ts";
import { workplaceStories } from "./stories-workplace.ts";
import { readStandard, type World } from "./world.ts";

/**
 * Loads an empty database, as of `now`, with a year of the portal's life: every step by the command that people
 * would have used, in the order of time. Refused in production and on a database that holds anybody.
 */
export async function loadDemo(now: Date): Promise<void> {
  if (env.PORTAL_MODE !== "demo" && env.PORTAL_MODE !== "test") {
    throw new Refusal(
      "Les données de démonstration ne se chargent qu’en mode démonstration ou test.",
    );
  }
  if ((await db.user.count()) > 0) {
    throw new Refusal(
      "Cette base contient déjà des comptes : les données de démonstration ne se chargent que dans une base vide.",
    );
  }
  const days = daysAround(now);
  const opened = days.at(-330, "09:00");
  const world: World = {
    days,
    staff: await openAccounts(staff, opened, now),
    candidates: await openAccounts(candidates, opened, now),
    ...(await readStandard(days)),
    candidacyIds: new Map(),
    companyIds: new Map(),
    mandateIds: new Map(),
  };
  await appoint(world.staff, opened);
  await perform([
    settings(world),
    marks(world),
    jury(world),
    standard(world),
    company(world, "rivers"),
    company(world, "coast"),
    group(world),
    ...vaeStories(world),
    ...workplaceStories(world),
    ...juryStories(world),
    ...certificateStories(world),
    ...acquisitionStories(world),
  ]);
  await closeSessions([...Object.values(world.staff), ...Object.values(world.candidates)]);
  await sweepFiles();
}
