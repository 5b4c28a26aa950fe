import type { PortalActions } from "./audited-action";

/** What is done to a version of the référentiel before it is published, as the journal says it. */
export const standardActionLabels: Readonly<Record<PortalActions["StandardDraft"], string>> = {
  draftStandard: "Version du référentiel commencée",
  editStandard: "Version du référentiel modifiée",
  proposeStandard: "Version du référentiel proposée",
  withdrawStandard: "Proposition du référentiel retirée",
  discardStandard: "Version du référentiel abandonnée",
  publishStandard: "Version du référentiel publiée",
};
