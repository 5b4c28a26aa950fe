import type { Work } from "@/lib/platform/db/work";
import { readSought } from "@/lib/vae/sought.queries";
import { acceptValidation, fileValidation } from "@/lib/vae/validation/filing.commands";
import { addSituation, saveSituation } from "@/lib/vae/validation/situation.commands";
import { savePresentation } from "@/lib/vae/validation/validation-file.commands";
import { act, onCandidacy, type Story } from "./stage.ts";
import { presentations, situations } from "./texts/situations.ts";
import { idOf, pick, type VaePath, type VaeStep } from "./vae-path.ts";
import type { World } from "./world.ts";

/** Writes the first situations of a validation file; `upTo` limits how many. */
export async function* write(
  world: World,
  path: VaePath,
  from: number,
  upTo = Number.POSITIVE_INFINITY,
): Story {
  const {
    days,
    candidates: { [path.who]: person },
    blocks,
  } = world;
  const { blocks: wanted = [1, 2], text } = path;
  const candidacyId = idOf(world, path);
  yield* act(days.at(from, "20:10"), person, (work) =>
    savePresentation(work, { candidacyId, version: 1, presentation: pick(presentations, text) }),
  );
  for (const { id: blockId, ordinal } of blocks
    .filter((block) => wanted.includes(block.ordinal))
    .slice(0, upTo)) {
    const { shows, ...texts } = pick(situations[ordinal] ?? situations[1] ?? [], text);
    yield* act(days.at(from + ordinal, "20:30"), person, async (work) => {
      const ticks = await ticksOf(work, candidacyId, { blockId, shows });
      return saveSituation(work, { candidacyId, blockId, id: "", version: 0, ...texts, ...ticks });
    });
    if (ordinal === 1 && text === 0)
      yield* act(days.at(from + ordinal, "21:15"), person, (work) =>
        tellAnother(work, { candidacyId, blockId }),
      );
  }
}

/** A second situation of the first block, for what the first one does not show. */
async function tellAnother(work: Work, where: { candidacyId: string; blockId: string }) {
  const { shows, ...texts } = pick(situations[1] ?? [], 1);
  const { id } = await addSituation(work, where);
  const ticks = await ticksOf(work, where.candidacyId, { blockId: where.blockId, shows });
  await saveSituation(work, { ...where, id, version: 1, ...texts, ...ticks });
}

/** What a situation shows, and the first proof of the request. */
async function ticksOf(
  { tx }: Work,
  candidacyId: string,
  { blockId, shows }: { blockId: string; shows: readonly number[] },
) {
  const [block] = await readSought(tx, candidacyId, blockId);
  const proof = await tx.storedFile.findFirst({
    where: { candidacyId, purpose: "PROOF", erasedAt: null },
    select: { id: true },
    orderBy: { createdAt: "asc" },
  });
  const shown = block?.competencies.filter((_, rank) => shows.includes(rank)) ?? [];
  return { "competencies[]": shown.map(({ id }) => id), "proofs[]": proof ? [proof.id] : [] };
}

export const file: VaeStep = async function* (world, path) {
  const { days, candidates: people } = world;
  yield* write(world, path, path.start + 62);
  yield* act(
    days.at(path.start + 75, "21:00"),
    people[path.who],
    onCandidacy(fileValidation, idOf(world, path), {}),
  );
};

export const accept: VaeStep = async function* (world, path) {
  const { days, staff } = world;
  yield* act(
    days.at(path.start + 85, "15:30"),
    staff.secretary,
    onCandidacy(acceptValidation, idOf(world, path), {}),
  );
};
