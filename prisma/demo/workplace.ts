import { confirmCandidacy } from "@/lib/assessments/confirmation/confirmation.commands";
import { saveConfirmationDocument } from "@/lib/assessments/confirmation/identity-document.commands";
import { openAssessment } from "@/lib/assessments/confirmation/opening.commands";
import { acknowledgeAssessment } from "@/lib/assessments/transmission/acknowledgement.commands";
import {
  acceptAssessment,
  transmitAssessment,
} from "@/lib/assessments/transmission/transmission.commands";
import { registerWorkplaceCandidate } from "@/lib/companies/registration.commands";
import { saveIdentity } from "@/lib/identity/identity.commands";
import { saveIdentitySchema } from "@/lib/identity/identity.schema";
import { db } from "@/lib/platform/db/client";
import { candidates } from "./cast-candidates.ts";
import { identityCard } from "./papers.ts";
import { act, onCandidacy, type Story } from "./stage.ts";
import { observationsOfCandidate } from "./texts/decisions.ts";
import { close, constitute, signLast } from "./workplace-committee.ts";
import { idOf, partiesOf, type WorkplacePath, type WorkplaceStep } from "./workplace-path.ts";
import { known, requested, type World } from "./world.ts";

const register: WorkplaceStep = async function* (world, path) {
  const { who, company, start, blocks = [1, 2], text } = path;
  const { name, email } = candidates[who];
  const { manager } = partiesOf(world, path);
  const { id } = yield* act(world.days.at(start, "11:10"), manager, (work) =>
    registerWorkplaceCandidate(work, {
      companyId: known(world.companyIds, company),
      name,
      email,
      again: false,
      ...requested(world, blocks, text),
    }),
  );
  world.candidacyIds.set(who, id);
};

/** The identity is given once in a lifetime: whoever came by another route before is known already. */
const confirm: WorkplaceStep = async function* (world, path) {
  const { days } = world;
  const { person } = partiesOf(world, path);
  const id = idOf(world, path);
  const day = path.start + 2;
  if (!(await db.candidate.findFirst({ where: { userId: person.userId }, select: { id: true } }))) {
    const identity = saveIdentitySchema.parse(candidates[path.who].identity);
    yield* act(days.at(day, "12:35"), person, (work) => saveIdentity(work, identity));
    const card = await identityCard(candidates[path.who], days.day(day));
    yield* act(days.at(day, "12:41"), person, (work) =>
      saveConfirmationDocument(work, { candidacyId: id }, card),
    );
  }
  yield* act(days.at(day, "12:44"), person, onCandidacy(confirmCandidacy, id, { dropHeld: false }));
};

const open: WorkplaceStep = async function* (world, path) {
  const { days, staff } = world;
  yield* act(
    days.at(path.start + 5, "09:25"),
    staff.secretary,
    onCandidacy(openAssessment, idOf(world, path), { documentKind: "IDENTITY_CARD" as const }),
  );
};

const acknowledge: WorkplaceStep = async function* (world, path) {
  const { person } = partiesOf(world, path);
  const observations = path.text % 2 ? observationsOfCandidate : "";
  yield* act(
    world.days.at(path.start + 38, "13:15"),
    person,
    onCandidacy(acknowledgeAssessment, idOf(world, path), { observations }),
  );
};

const transmit: WorkplaceStep = async function* (world, path) {
  const { chair } = partiesOf(world, path);
  yield* act(
    world.days.at(path.start + 40, "09:10"),
    chair,
    onCandidacy(transmitAssessment, idOf(world, path), {}),
  );
};

const accept: WorkplaceStep = async function* (world, path) {
  const { days, staff } = world;
  yield* act(
    days.at(path.start + 43, "14:20"),
    staff.secretary,
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
} as const satisfies Record<string, WorkplaceStep>;

/** The ordinary way at work, up to a state. */
export async function* atWork(world: World, path: WorkplacePath, upTo: keyof typeof steps): Story {
  for (const [state, step] of Object.entries(steps)) {
    yield* step(world, path);
    if (state === upTo) return;
  }
}
