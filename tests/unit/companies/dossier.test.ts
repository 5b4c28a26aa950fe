import { expect, test } from "vitest";
import type { WorkplaceProgress } from "@/lib/assessments/grids/workplace-view";
import type { ExpiryStage } from "@/lib/candidacies/expiry/protection";
import { companyStep } from "@/lib/companies/dossier.labels";

const progress: WorkplaceProgress = {
  ...{ id: "c1", number: "CRCA-2028-00001", state: "SIGNED", viewer: "company" },
  ...{ companyName: "Mutuelle", blocks: [], committee: [], acknowledgeBy: null, remarks: [] },
  gridFileId: null,
};
const stepBefore = (stage: ExpiryStage) =>
  companyStep({
    ...{ isInvitationRefused: false, email: "a@exemple.fr", progress },
    registrationEnd: { rncpCode: "RNCP41351", expiresOn: "2028-09-24", stage },
  });

test.each([
  ["far", "Aucune action attendue de votre part. On attend le candidat."],
  ["near", "On attend le candidat."],
  ["past", "On attend le candidat."],
] as const)(
  "a company is not told that nothing is awaited of it while its page asks for a proof: %s",
  (stage, aside) => {
    expect(stepBefore(stage).aside).toBe(aside);
  },
);
