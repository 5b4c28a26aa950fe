import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { saveIdentity } from "@/lib/identity/identity.commands";
import { saveIdentitySchema } from "@/lib/identity/identity.schema";
import type { Work } from "@/lib/platform/db/work";
import { addMonths } from "@/lib/platform/shared/calendar";
import { declareAdmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { declareComplete } from "@/lib/vae/admissibility/completeness.commands";
import { saveCurrentSituation } from "@/lib/vae/request/current-situation.commands";
import { saveEducation } from "@/lib/vae/request/education.commands";
import { addExperience } from "@/lib/vae/request/experience.commands";
import { saveIdentityDocument } from "@/lib/vae/request/identity-document.commands";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { addProof } from "@/lib/vae/request/proof.commands";
import { saveStatements } from "@/lib/vae/request/statements.commands";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { readSought } from "@/lib/vae/sought.queries";
import { candidates } from "./cast-candidates.ts";
import { employmentCertificate, identityCard } from "./papers.ts";
import { act, onCandidacy, type Story } from "./stage.ts";
import { readTarget } from "./target.ts";
import { experiences } from "./texts/experiences.ts";
import { analyseBlocks, seenAnalysis } from "./vae-analysis.ts";
import { idOf, pick, type VaePath, type VaeStep } from "./vae-path.ts";
import { accept, file } from "./vae-validation.ts";
import { requested, type World } from "./world.ts";

const experiencesOf = ({ text, experiences: named }: VaePath): readonly number[] =>
  named ?? [text, text + 1];

const years = (world: World, count: number) =>
  count === 0 ? "" : addMonths(world.days.day(0), -12 * count);

function experienceOf(world: World, index: number) {
  const {
    years: [from, to],
    ...told
  } = pick(experiences, index);
  return {
    ...told,
    status: told.jobTitle.startsWith("Bénévolat") ? ("VOLUNTEER" as const) : ("EMPLOYEE" as const),
    family: "Q",
    programme: "",
    workingTime: "FULL" as const,
    weeklyHours: "35",
    totalHours: "",
    startedOn: years(world, from),
    endedOn: years(world, to),
  };
}

/** Two competencies of three, others for another experience. */
async function shownIn({ tx }: Work, candidacyId: string, index: number): Promise<string[]> {
  const all = (await readSought(tx, candidacyId)).flatMap(({ competencies }) => competencies);
  return all.filter((_, rank) => (rank + index) % 3 > 0).map(({ id }) => id);
}

const draft: VaeStep = async function* (world, path) {
  const { who, start, blocks = [1, 2], text } = path;
  const {
    days,
    candidates: { [who]: person },
    versionId,
    candidacyIds,
  } = world;
  const identity = saveIdentitySchema.parse(candidates[who].identity);
  yield* act(days.at(start, "19:40"), person, (work) => saveIdentity(work, identity));
  const { id } = yield* act(days.at(start, "19:52"), person, (work) =>
    openVaeCandidacy(work, { versionId, ...requested(world, blocks, text) }),
  );
  candidacyIds.set(who, id);
  const [first = text] = experiencesOf(path);
  yield* act(days.at(start, "20:15"), person, async (work) =>
    addExperience(work, {
      ...{ candidacyId: id, ...experienceOf(world, first) },
      "competencies[]": await shownIn(work, id, first),
    }),
  );
};

const CURRENT_SITUATION = {
  nationality: "FRENCH" as const,
  currentSituation: "PERMANENT" as const,
  registeredOn: "",
  "benefits[]": [],
  disabledWorker: "" as const,
  needs: "",
};
const EDUCATION = {
  lastClass: 4,
  highestDiploma: 5,
  otherCertification: null,
  foreignLevel: null,
  foreignStudies: false,
  partsObtained: false,
  relatedCertifications: "",
  shortTrainings: "Directive sur la distribution d’assurances : 15 heures chaque année.",
};

const submit: VaeStep = async function* (world, path) {
  const { days, candidates: people } = world;
  const { who, start } = path;
  const candidacyId = idOf(world, path);
  const [first = path.text, ...others] = experiencesOf(path);
  for (const other of others) {
    yield* act(days.at(start + 1, "18:30"), people[path.who], async (work) =>
      addExperience(work, {
        ...{ candidacyId, ...experienceOf(world, other) },
        "competencies[]": await shownIn(work, candidacyId, other),
      }),
    );
  }
  const part = { candidacyId, version: 0 };
  yield* act(days.at(start + 2, "18:10"), people[path.who], (work) =>
    saveCurrentSituation(work, { ...part, ...CURRENT_SITUATION }),
  );
  yield* act(days.at(start + 2, "18:20"), people[path.who], (work) =>
    saveEducation(work, { ...part, ...EDUCATION }),
  );
  const card = await identityCard(candidates[who], days.day(start + 2));
  yield* act(days.at(start + 2, "18:32"), people[path.who], (work) =>
    saveIdentityDocument(work, { candidacyId }, card),
  );
  const proof = await employmentCertificate(
    candidates[who],
    experienceOf(world, first),
    days.day(start + 2),
  );
  yield* act(days.at(start + 2, "18:40"), people[path.who], (work) =>
    addProof(work, { candidacyId }, proof),
  );
  yield* act(days.at(start + 3, "08:05"), people[path.who], (work) =>
    saveStatements(work, {
      candidacyId,
      version: 1,
      swornNoBan: true,
      swornExact: true,
      swornLimits: true,
    }),
  );
  yield* act(
    days.at(start + 3, "08:10"),
    people[path.who],
    onCandidacy(submitCandidacy, candidacyId, {}),
  );
};

const complete: VaeStep = async function* (world, path) {
  const { days, staff } = world;
  yield* act(
    days.at(path.start + 6, "10:20"),
    staff.secretary,
    onCandidacy(declareComplete, idOf(world, path), {}),
  );
};

const admit: VaeStep = async function* (world, path) {
  const {
    days,
    staff: { secretary },
  } = world;
  const candidacyId = idOf(world, path);
  yield* act(days.at(path.start + 30, "10:40"), secretary, (work) =>
    analyseBlocks(work, candidacyId),
  );
  yield* act(days.at(path.start + 30, "11:05"), secretary, async (work) =>
    declareAdmissible(work, {
      ...(await readTarget(work.tx, candidacyId)),
      seenAnalysis: await seenAnalysis(work.tx, candidacyId),
      documentKind: "IDENTITY_CARD" as const,
      validUntilOn: "",
      signatoryName: "Étienne Vauquelin",
      signatoryCapacity: "Président de la commission",
      password: demoPassword,
    }),
  );
};

const steps = {
  DRAFT: draft,
  SUBMITTED: submit,
  UNDER_REVIEW: complete,
  ADMISSIBLE: admit,
  VALIDATION_FILED: file,
  READY_FOR_JURY: accept,
} as const satisfies Record<string, VaeStep>;
type Reached = keyof typeof steps;

/** The ordinary way by the VAE, up to a state. */
export async function* byVae(world: World, path: VaePath, upTo: Reached): Story {
  for (const [state, step] of Object.entries(steps)) {
    yield* step(world, path);
    if (state === upTo) return;
  }
}
