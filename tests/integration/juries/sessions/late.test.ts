import { beforeAll, expect, test } from "vitest";
import { getDocketPage } from "@/lib/juries/sessions/docket-page.queries";
import { aJury, type Jury } from "../../../factories/juries";
import { aPlannedSession } from "../../../factories/jury-sessions";
import { NOW } from "../../../factories/people";
import { aVaeReadyForJury } from "../../../factories/vae";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

test.each([
  ["2027-02-22", null],
  ["2027-02-23", "2027-02-22"],
])(
  "a dossier whose limit is 22 February, heard on %s, is late since %s (R32)",
  async (heldOn, lateSince) => {
    const candidacy = await aVaeReadyForJury();
    const id = await aPlannedSession(jury, { heldOn, candidacies: [candidacy] });
    const page = await getDocketPage(await jury.secretary.actor(), id, NOW);
    expect(page?.docket).toMatchObject([{ candidacyId: candidacy.id, lateSince }]);
  },
);
