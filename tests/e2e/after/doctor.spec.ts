import { expect, test } from "@playwright/test";
import { type PortalName, portals, runOn } from "../../support/served.ts";

for (const name of Object.keys(portals) as PortalName[]) {
  test(`after all that was done on « ${name} », decisions, ledger, certificates, clocks, files and journal agree`, async () => {
    expect(await runOn(name, "lib/run/cli/doctor.ts")).toContain("Tout concorde");
  });
}
