import { candidacyRules } from "./rules/candidacy";
import { certificateRules, privacyRules } from "./rules/certificate";
import { juryRules } from "./rules/jury";
import type { Rule } from "./rules/rule";
import { vaeRules } from "./rules/vae";
import { workplaceRules } from "./rules/workplace";

/** Every rule the code and its tests name by number, as it holds in the portal; also those not built yet. */
export const rules: Record<string, Rule> = {
  ...candidacyRules,
  ...vaeRules,
  ...workplaceRules,
  ...juryRules,
  ...certificateRules,
  ...privacyRules,
};
