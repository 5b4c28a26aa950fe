import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { constituteCommittee } from "@/lib/assessments/committee/committee.commands";
import { missingFrom } from "@/lib/assessments/grids/assessment-grid";
import { closeGrids } from "@/lib/assessments/grids/closing.commands";
import { assessCompetency } from "@/lib/assessments/grids/competency-assessment.commands";
import { readGrids } from "@/lib/assessments/grids/grid.queries";
import { signGrids } from "@/lib/assessments/grids/signing.commands";
import { db } from "@/lib/platform/db/client";
import { act, onCandidacy, type Story } from "./stage.ts";
import {
  observed,
  observedOtherwise,
  reservations,
  reservedOtherwise,
} from "./texts/competencies.ts";
import { idOf, partiesOf, type WorkplacePath, type WorkplaceStep } from "./workplace-path.ts";
import type { World } from "./world.ts";

/** The committee is constituted and evaluates the first half. */
export const constitute: WorkplaceStep = async function* (world, path) {
  const { manager, evaluator, chair } = partiesOf(world, path);
  const seats = [
    { userId: evaluator.userId, function: "TUTOR" as const, isChair: false },
    { userId: chair.userId, function: "LINE_MANAGER" as const, isChair: true },
  ];
  yield* act(
    world.days.at(path.start + 8, "17:00"),
    manager,
    onCandidacy(constituteCommittee, idOf(world, path), { seats }),
  );
  yield* assess(world, path, path.start + 14, 0.5);
};

/** The committee's members take turns; `share` of what is still to be evaluated is. */
async function* assess(world: World, path: WorkplacePath, day: number, share: number): Story {
  const { evaluator, chair } = partiesOf(world, path);
  const id = idOf(world, path);
  const missing = missingFrom(await readGrids(db, id));
  for (const [index, { id: competencyId, code }] of missing
    .slice(0, Math.ceil(missing.length * share))
    .entries()) {
    const level = path.reserved?.[code] ?? "ACQUIRED";
    const comment = level === "ACQUIRED" ? "" : (reservations[code] ?? reservedOtherwise);
    const seen = observed[code] ?? [observedOtherwise];
    const situation = seen[path.text % seen.length] ?? observedOtherwise;
    const observedOn = world.days.day(day + Math.floor(index / 3) - 1);
    yield* act(
      world.days.at(day + Math.floor(index / 3), `16:${10 + index}`),
      index % 2 ? chair : evaluator,
      (work) =>
        assessCompetency(work, {
          id,
          competencyId,
          version: 0,
          level,
          comment,
          observedOn,
          situation,
        }),
    );
  }
}

/** The other half; the chair closes the grids and signs. */
export const close: WorkplaceStep = async function* (world, path) {
  const { chair } = partiesOf(world, path);
  yield* assess(world, path, path.start + 24, 1);
  yield* act(
    world.days.at(path.start + 33, "10:00"),
    chair,
    onCandidacy(closeGrids, idOf(world, path), {}),
  );
  yield* sign(world, path, "chair", path.start + 33);
};

async function* sign(
  world: World,
  path: WorkplacePath,
  member: "chair" | "evaluator",
  day: number,
): Story {
  const id = idOf(world, path);
  const { textHash } = await db.assessment.findUniqueOrThrow({
    where: { candidacyId: id },
    select: { textHash: true },
  });
  yield* act(world.days.at(day, "10:30"), partiesOf(world, path)[member], (work) =>
    signGrids(work, { id, textHash: textHash ?? "", password: demoPassword }),
  );
}

export const signLast: WorkplaceStep = (world, path) =>
  sign(world, path, "evaluator", path.start + 34);
