import { constituteCommittee } from "@/lib/assessments/committee/committee.commands";
import { confirmCandidacy } from "@/lib/assessments/confirmation/confirmation.commands";
import { openAssessment } from "@/lib/assessments/confirmation/opening.commands";
import { competenciesOf, missingFrom } from "@/lib/assessments/grids/assessment-grid";
import { closeGrids } from "@/lib/assessments/grids/closing.commands";
import { assessCompetency } from "@/lib/assessments/grids/competency-assessment.commands";
import { readGrids } from "@/lib/assessments/grids/grid.queries";
import { signGrids } from "@/lib/assessments/grids/signing.commands";
import { acknowledgeAssessment } from "@/lib/assessments/transmission/acknowledgement.commands";
import {
  acceptAssessment,
  transmitAssessment,
} from "@/lib/assessments/transmission/transmission.commands";
import type { IdentityInput } from "@/lib/identity/identity.schema";
import { db } from "@/lib/platform/db/client";
import { parisDay } from "@/lib/platform/shared/calendar";
import type { SeenTarget } from "@/lib/platform/shared/fields.schema";
import { readTarget } from "@/prisma/demo/target.ts";
import { accepted, act, aPerson, NOW, PASSWORD, type Person } from "./people";
import { aRegistration, aWorkplace, giveIdentity, type Workplace } from "./workplace";

/** The candidacy as a page made now would name it. */
export const targetOf = (id: string): Promise<SeenTarget> => readTarget(db, id);

export const seatsOf = ({ evaluators: [chair, ...others] }: Workplace) => [
  ...(chair ? [{ userId: chair.userId, function: "LINE_MANAGER" as const, isChair: true }] : []),
  ...others.map(({ userId }) => ({ userId, function: "TUTOR" as const, isChair: false })),
];

export const chairOf = ({ evaluators: [chair] }: Workplace): Person => {
  if (!chair) throw new Error("this company has no evaluator");
  return chair;
};

/** Every competency still missing is found acquired, by one member: as rows, since the command is tried elsewhere. */
export async function assessAll(id: string, { userId }: Person, now = NOW): Promise<void> {
  const grids = await db.assessmentGrid.findMany({ where: { candidacyId: id } });
  const gridOf = new Map(grids.map((grid) => [grid.blockId, grid.id]));
  const found = { level: "ACQUIRED", authorId: userId, updatedAt: now } as const;
  const missing = (await readGrids(db, id)).flatMap((block) =>
    missingFrom([block]).map((competency) => ({
      ...{ gridId: gridOf.get(block.id) ?? "", competencyId: competency.id },
      ...found,
    })),
  );
  await db.competencyAssessment.createMany({ data: missing });
}

/** Records one competency with a comment and an observation, for texts worth reading. */
export async function observeFirst(id: string, member: Person, now = NOW): Promise<void> {
  const [first] = competenciesOf(await readGrids(db, id));
  if (!first) return;
  const input = {
    id,
    competencyId: first.id,
    version: first.version,
    level: "IN_PROGRESS" as const,
    comment: "Questionne avec méthode ; à consolider lors d’appels difficiles.",
    observedOn: parisDay(now),
    situation: "Appel d’une sociétaire après un dégât des eaux.",
  };
  accepted(await act(member, (work) => assessCompetency(work, input), now));
}

export async function textHashOf(candidacyId: string): Promise<string> {
  const { textHash } = await db.assessment.findUniqueOrThrow({
    where: { candidacyId },
    select: { textHash: true },
  });
  return textHash ?? "";
}

export async function signAll(id: string, members: readonly Person[], now = NOW): Promise<void> {
  const textHash = await textHashOf(id);
  for (const member of members) {
    accepted(
      await act(member, (work) => signGrids(work, { id, textHash, password: PASSWORD }), now),
    );
  }
}

const WALK = [
  "REGISTERED",
  "CONFIRMED",
  "OPEN",
  "IN_ASSESSMENT",
  "TO_SIGN",
  "SIGNED",
  "ACKNOWLEDGED",
  "TRANSMITTED",
  "READY_FOR_JURY",
] as const;
export type WorkplaceState = (typeof WALK)[number];

export type WorkplaceCandidacy = { id: string; workplace: Workplace; person: Person };
type CandidacyOptions = {
  workplace?: Workplace;
  person?: Person;
  ranks?: readonly number[];
  identity?: IdentityInput;
  now?: Date;
};

/** A candidacy at work that has come as far as a state, each step by the person whose step it is. */
export async function aWorkplaceCandidacy(
  state: WorkplaceState,
  options: CandidacyOptions = {},
): Promise<WorkplaceCandidacy> {
  const { now = NOW, ranks, identity } = options;
  const workplace = options.workplace ?? (await aWorkplace({ now }));
  const person = options.person ?? (await aPerson(undefined, undefined, now));
  const id = await aRegistration(workplace, person, ranks, now);
  const candidacy = { id, workplace, person };
  for (const next of WALK.slice(1, WALK.indexOf(state) + 1))
    await walk[next](candidacy, now, identity);
  return candidacy;
}

type Step = (candidacy: WorkplaceCandidacy, now: Date, identity?: IdentityInput) => Promise<void>;

const walk: Record<WorkplaceState, Step> = {
  REGISTERED: async () => {},
  CONFIRMED: async ({ id, person }, now, identity) => {
    await giveIdentity(person, id, identity, now);
    const input = { ...(await targetOf(id)), dropHeld: true };
    accepted(await act(person, (work) => confirmCandidacy(work, input), now));
  },
  OPEN: async ({ id, workplace }, now) => {
    const input = { ...(await targetOf(id)), documentKind: "IDENTITY_CARD" as const };
    accepted(await act(workplace.secretary, (work) => openAssessment(work, input), now));
  },
  IN_ASSESSMENT: async ({ id, workplace }, now) => {
    const input = { ...(await targetOf(id)), seats: seatsOf(workplace) };
    accepted(await act(workplace.manager, (work) => constituteCommittee(work, input), now));
  },
  TO_SIGN: async ({ id, workplace }, now) => {
    await observeFirst(id, chairOf(workplace), now);
    await assessAll(id, chairOf(workplace), now);
    const target = await targetOf(id);
    accepted(await act(chairOf(workplace), (work) => closeGrids(work, target), now));
  },
  SIGNED: async ({ id, workplace }, now) => signAll(id, workplace.evaluators, now),
  ACKNOWLEDGED: async ({ id, person }, now) => {
    const input = { ...(await targetOf(id)), observations: "Je prends acte de l’évaluation." };
    accepted(await act(person, (work) => acknowledgeAssessment(work, input), now));
  },
  TRANSMITTED: async ({ id, workplace }, now) => {
    const target = await targetOf(id);
    accepted(await act(chairOf(workplace), (work) => transmitAssessment(work, target), now));
  },
  READY_FOR_JURY: async ({ id, workplace }, now) => {
    const target = await targetOf(id);
    accepted(await act(workplace.secretary, (work) => acceptAssessment(work, target), now));
  },
};
