import { env } from "@/lib/platform/env";
import type { Issuer } from "@/lib/platform/pdf/layout";
import type { Settings } from "./setting";

/** Outside production every document bears « SPÉCIMEN » across the page. */
export const isSpecimen = (): boolean => env.PORTAL_MODE !== "production";

/** What heads every letter: the body that writes, nothing made up that no setting says, and whether it is a specimen. */
export const letterhead = (settings: Settings): { issuer: Issuer; specimen: boolean } => ({
  issuer: {
    name: settings["body.name"],
    address: settings["body.address"].split("\n").filter(Boolean),
    contact: [settings["body.email"], settings["body.phone"]].filter(Boolean).join(" · "),
  },
  specimen: isSpecimen(),
});
