import { type Grid, password, row, staff, version } from "../row.ts";
import type { World } from "../world.ts";

const target = ({ standard }: World) => ({ id: standard.draft, version });
const item = (world: World) => ({ ...target(world), itemId: world.standard.block });
const text = { code: "BC09", label: "Un bloc" };

/** The secretariat prepares the référentiel and publishes it, by two; no right on the page of accounts gives it. */
export const standardRows = {
  startStandard: row(staff, () => ({})),
  importStandard: row(staff, () => ({
    content: "<FICHES><FICHE><NUMERO_FICHE>RNCP41351</NUMERO_FICHE></FICHE></FICHES>",
  })),
  saveStandardFacts: row(staff, (world) => ({
    ...{ ...target(world), rncpCode: "RNCP41351", level: "5", europeanLevel: "5" },
  })),
  saveAwardRule: row(staff, (world) => ({ ...target(world), "required[]": ["BC01", "BC02"] })),
  addStandardItem: row(staff, (world) => ({ ...target(world), ...text })),
  editStandardItem: row(staff, (world) => ({ ...item(world), ...text })),
  moveStandardItem: row(staff, item),
  removeStandardItem: row(staff, item),
  discardStandard: row(staff, target),
  proposeStandard: row(staff, (world) => ({
    ...{ ...target(world), offeredFrom: "2026-12-01", password },
  })),
  withdrawStandard: row(staff, target),
  publishStandard: row(staff, (world) => ({ ...target(world), password })),
} satisfies Grid;
