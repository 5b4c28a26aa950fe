import { demoPassword } from "@/lib/accounts/demo-accounts";
import { type CompetencyLevel, missingFrom } from "@/lib/assessments/assessment-grid";
import { constituteCommittee } from "@/lib/assessments/committee.commands";
import { assessCompetency } from "@/lib/assessments/competency-assessment.commands";
import { confirmCandidacy } from "@/lib/assessments/confirmation.commands";
import { readGrids } from "@/lib/assessments/grid.queries";
import { closeGrids } from "@/lib/assessments/grid-closing.commands";
import { signGrids } from "@/lib/assessments/grid-signing.commands";
import { keepConfirmationDocument } from "@/lib/assessments/identity-document.commands";
import { openAssessment } from "@/lib/assessments/opening.commands";
import {
  acceptAssessment,
  acknowledgeAssessment,
  transmitAssessment,
} from "@/lib/assessments/transmission.commands";
import { saveIdentity } from "@/lib/candidates/identity.commands";
import { saveIdentitySchema } from "@/lib/candidates/identity.schema";
import { registerWorkplaceCandidate } from "@/lib/companies/registration.commands";
import { db } from "@/lib/db/client";
import { type CandidateKey, candidates } from "./cast-candidates.ts";
import { teams } from "./companies.ts";
import { identityCard } from "./papers.ts";
import { act, onCandidacy, type Story } from "./stage.ts";
import {
  observed,
  observedOtherwise,
  reservations,
  reservedOtherwise,
} from "./texts/competencies.ts";
import { observationsOfCandidate } from "./texts/decisions.ts";
import { type CompanyKey, known, requested, type World } from "./world.ts";

/** One person's way at work: when it begins, in which company, and what was not observed as expected. */
export type WorkplacePath = {
  who: CandidateKey;
  company: CompanyKey;
  start: number;
  blocks?: readonly number[];
  text: number;
  reserved?: Readonly<Record<string, CompetencyLevel>>;
};
type Step = (world: World, path: WorkplacePath) => Story;

export const idOf = ({ candidacyIds }: World, { who }: WorkplacePath): string =>
  known(candidacyIds, who);

/** The people of a path: the candidate and the company's own. */
export function partiesOf({ staff, candidates: people }: World, { who, company }: WorkplacePath) {
  const { manager, evaluator, chair } = teams[company];
  return {
    person: people[who],
    manager: staff[manager],
    evaluator: staff[evaluator],
    chair: staff[chair],
  };
}

const register: Step = async function* (world, path) {
  const { who, company, start, blocks = [1, 2], text } = path;
  const { name, email } = candidates[who];
  const { manager } = partiesOf(world, path);
  const { id } = yield* act(world.days.at(start, "11:10"), manager, (work) =>
    registerWorkplaceCandidate(work, {
      companyId: known(world.companyIds, company),
      name,
      email,
      ...requested(world, blocks, text),
    }),
  );
  world.candidacyIds.set(who, id);
};

/** The identity is given once in a lifetime: whoever came by another route before is known already. */
const confirm: Step = async function* (world, path) {
  const { days } = world;
  const { person } = partiesOf(world, path);
  const id = idOf(world, path);
  const day = path.start + 2;
  if (
    !(await db.candidate.findUnique({ where: { userId: person.userId }, select: { id: true } }))
  ) {
    const identity = saveIdentitySchema.parse(candidates[path.who].identity);
    yield* act(days.at(day, "12:35"), person, (work) => saveIdentity(work, identity));
    const card = await identityCard(candidates[path.who], days.day(day));
    yield* act(days.at(day, "12:41"), person, (work) =>
      keepConfirmationDocument(work, { candidacyId: id }, card),
    );
  }
  yield* act(days.at(day, "12:44"), person, onCandidacy(confirmCandidacy, id, { dropHeld: false }));
};

const open: Step = async function* (world, path) {
  const {
    days,
    staff: { secretary },
  } = world;
  yield* act(
    days.at(path.start + 5, "09:25"),
    secretary,
    onCandidacy(openAssessment, idOf(world, path), { documentKind: "IDENTITY_CARD" as const }),
  );
};

const constitute: Step = async function* (world, path) {
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

const close: Step = async function* (world, path) {
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

const signLast: Step = (world, path) => sign(world, path, "evaluator", path.start + 34);

const acknowledge: Step = async function* (world, path) {
  const { person } = partiesOf(world, path);
  const observations = path.text % 2 ? observationsOfCandidate : "";
  yield* act(
    world.days.at(path.start + 38, "13:15"),
    person,
    onCandidacy(acknowledgeAssessment, idOf(world, path), { observations }),
  );
};

const transmit: Step = async function* (world, path) {
  const { chair } = partiesOf(world, path);
  yield* act(
    world.days.at(path.start + 40, "09:10"),
    chair,
    onCandidacy(transmitAssessment, idOf(world, path), {}),
  );
};

const accept: Step = async function* (world, path) {
  const {
    days,
    staff: { secretary },
  } = world;
  yield* act(
    days.at(path.start + 43, "14:20"),
    secretary,
    onCandidacy(acceptAssessment, idOf(world, path), {}),
  );
};

const steps = {
  REGISTERED: register,
  CONFIRMED: confirm,
  OPEN: open,
  IN_ASSESSMENT: constitute,
  TO_SIGN: close,
  SIGNED: signLast,
  ACKNOWLEDGED: acknowledge,
  TRANSMITTED: transmit,
  READY_FOR_JURY: accept,
} as const satisfies Record<string, Step>;

/** The ordinary way at work, up to a state. */
export async function* atWork(world: World, path: WorkplacePath, upTo: keyof typeof steps): Story {
  for (const [state, step] of Object.entries(steps)) {
    yield* step(world, path);
    if (state === upTo) return;
  }
}
