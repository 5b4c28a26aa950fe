import { declineCandidacy } from "@/lib/assessments/confirmation/confirmation.commands";
import { refuseRegistration } from "@/lib/assessments/confirmation/opening.commands";
import { endAssessment } from "@/lib/assessments/transmission/ending.commands";
import { registerWorkplaceCandidate } from "@/lib/companies/registration.commands";
import { act, onCandidacy, type Story } from "./stage.ts";
import { assessmentEnded, registrationRefused } from "./texts/decisions.ts";
import { atWork } from "./workplace.ts";
import { idOf, partiesOf, type WorkplacePath } from "./workplace-path.ts";
import { known, requested, type World } from "./world.ts";

/** Somebody without an account yet: the invitation is in their mail. */
async function* invited(world: World): Story {
  yield* act(world.days.at(-4, "11:20"), world.staff.rivers, (work) =>
    registerWorkplaceCandidate(work, {
      companyId: known(world.companyIds, "rivers"),
      name: "Maël Kervella",
      email: "mael.kervella@exemple.example",
      again: false,
      ...requested(world, [1, 2], 0),
    }),
  );
}

async function* refused(world: World, path: WorkplacePath): Story {
  yield* atWork(world, path, "CONFIRMED");
  yield* act(
    world.days.at(path.start + 6, "10:40"),
    world.staff.secretary,
    onCandidacy(refuseRegistration, idOf(world, path), { reason: registrationRefused }),
  );
}

async function* declined(world: World, path: WorkplacePath): Story {
  yield* atWork(world, path, "REGISTERED");
  yield* act(
    world.days.at(path.start + 1, "20:45"),
    partiesOf(world, path).person,
    onCandidacy(declineCandidacy, idOf(world, path), {}),
  );
}

async function* ended(world: World, path: WorkplacePath): Story {
  yield* atWork(world, path, "IN_ASSESSMENT");
  yield* act(
    world.days.at(path.start + 30, "17:30"),
    partiesOf(world, path).manager,
    onCandidacy(endAssessment, idOf(world, path), { reason: assessmentEnded }),
  );
}

/** The assessments at work, one at least in every state of this route. */
export const workplaceStories = (world: World): Story[] => [
  invited(world),
  atWork(
    world,
    { who: "theo", company: "rivers", start: -38, text: 1, reserved: { "C1.3": "IN_PROGRESS" } },
    "SIGNED",
  ),
  atWork(world, { who: "fatou", company: "rivers", start: -7, text: 0 }, "CONFIRMED"),
  atWork(world, { who: "margaux", company: "rivers", start: -9, text: 1 }, "OPEN"),
  atWork(world, { who: "rayan", company: "rivers", start: -24, text: 0 }, "IN_ASSESSMENT"),
  atWork(
    world,
    { who: "karim", company: "rivers", start: -28, blocks: [2], text: 1 },
    "IN_ASSESSMENT",
  ),
  atWork(
    world,
    { who: "lea", company: "rivers", start: -36, text: 0, reserved: { "C2.3": "IN_PROGRESS" } },
    "TO_SIGN",
  ),
  atWork(world, { who: "ibrahim", company: "rivers", start: -44, text: 1 }, "ACKNOWLEDGED"),
  atWork(world, { who: "justine", company: "rivers", start: -46, text: 0 }, "TRANSMITTED"),
  atWork(world, { who: "dimitri", company: "coast", start: -60, text: 1 }, "READY_FOR_JURY"),
  refused(world, { who: "hugo", company: "coast", start: -30, text: 0 }),
  declined(world, { who: "chloe", company: "coast", start: -26, text: 0 }),
  ended(world, { who: "mathis", company: "rivers", start: -75, text: 0 }),
  atWork(
    world,
    {
      who: "amandine",
      company: "rivers",
      start: -110,
      text: 0,
      reserved: { "C2.3": "IN_PROGRESS" },
    },
    "READY_FOR_JURY",
  ),
  atWork(world, { who: "loic", company: "coast", start: -105, text: 1 }, "READY_FOR_JURY"),
  atWork(world, { who: "ophelie", company: "rivers", start: -80, text: 0 }, "READY_FOR_JURY"),
  atWork(world, { who: "noe", company: "rivers", start: -200, text: 0 }, "READY_FOR_JURY"),
  atWork(
    world,
    {
      who: "anais",
      company: "coast",
      start: -205,
      text: 1,
      reserved: { "C2.5": "NOT_ACQUIRED", "C2.6": "IN_PROGRESS" },
    },
    "READY_FOR_JURY",
  ),
  atWork(world, { who: "kevin", company: "coast", start: -198, text: 0 }, "READY_FOR_JURY"),
];
