import { startStandard } from "@/lib/configuration/standard/standard-draft.commands";
import { act, type Story } from "./stage.ts";
import type { World } from "./world.ts";

/** The secretariat has begun to prepare the next text of the version in force. */
export async function* standard({ days, staff: { secretary }, versionId }: World): Story {
  yield* act(days.at(-12, "15:00"), secretary, (work) =>
    startStandard(work, { copyOf: versionId }),
  );
}
