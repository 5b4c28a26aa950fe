import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import {
  addNote,
  writeToCandidate,
  writeToSecretariat,
} from "@/lib/candidacies/exchanges/exchange.commands";
import { assignHandler } from "@/lib/candidacies/handling/handler.commands";
import { silenceDueOn } from "@/lib/deadlines/deadline";
import type { Work } from "@/lib/platform/db/work";
import { addDays, parisInstant } from "@/lib/platform/shared/calendar";
import { declareInadmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { admitBySilence } from "@/lib/vae/admissibility/admit-tacitly.commands";
import { declareComplete, requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import { lapseCandidacy, warnOfLapse } from "@/lib/vae/admissibility/lapse.commands";
import { reuseAdmissibility } from "@/lib/vae/request/admissibility-reuse.commands";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { returnValidation } from "@/lib/vae/validation/filing.commands";
import { remarkField } from "@/lib/vae/validation/remark";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import type { CandidateKey } from "./cast-candidates.ts";
import { act, onCandidacy, type Story, tick } from "./stage.ts";
import { readTarget } from "./target.ts";
import {
  inadmissible,
  pieces,
  questions,
  remarkOnSecond,
  validationReturned,
} from "./texts/decisions.ts";
import { byVae } from "./vae.ts";
import { idOf, type VaePath } from "./vae-path.ts";
import { write } from "./vae-validation.ts";
import { requested, type World } from "./world.ts";

/** The request for which a piece is missing: the clock is stopped until it comes. */
async function* incomplete(world: World, path: VaePath): Story {
  const { days, staff } = world;
  yield* byVae(world, path, "SUBMITTED");
  yield* act(
    days.at(path.start + 11, "14:40"),
    staff.secretary,
    onCandidacy(requestPieces, idOf(world, path), {
      identityDocument: false,
      others: [],
      ...pieces,
      dueOn: days.day(path.start + 41),
    }),
  );
}

/** A question, its answer, and what the secretariat notes for itself; another question waits. */
async function* asked(world: World, path: VaePath): Story {
  const { days, staff, candidates } = world;
  yield* byVae(world, path, "UNDER_REVIEW");
  const id = idOf(world, path);
  const { secretary } = staff;
  const ask = (text: string) => (work: Work) => writeToSecretariat(work, { id, text });
  yield* act(days.at(path.start + 9, "20:15"), candidates[path.who], ask(questions.first));
  yield* act(days.at(path.start + 10, "09:35"), secretary, (work) =>
    writeToCandidate(work, { id, text: questions.answer }),
  );
  yield* act(days.at(path.start + 10, "09:40"), secretary, (work) =>
    addNote(work, { id, text: questions.note }),
  );
  yield* act(days.at(path.start + 10, "09:41"), secretary, (work) =>
    assignHandler(work, { id, handlerId: work.actor.userId, before: "" }),
  );
  yield* act(days.at(-1, "18:50"), candidates[path.who], ask(questions.second));
}

/** Nobody answered for two months: the request is admissible, and the identity keeps to be checked. */
async function* silence(world: World, path: VaePath): Story {
  const { days } = world;
  yield* byVae(world, path, "SUBMITTED");
  const night = parisInstant(addDays(silenceDueOn(days.day(path.start + 3)), 1), "02:15");
  yield* tick(night, (work) => admitBySilence(work, idOf(world, path)));
  yield* write(world, path, -12, 1);
}

async function* refused(world: World, path: VaePath): Story {
  const { days, staff } = world;
  yield* byVae(world, path, "UNDER_REVIEW");
  yield* act(
    days.at(path.start + 35, "16:10"),
    staff.secretary,
    onCandidacy(declareInadmissible, idOf(world, path), {
      documentKind: "IDENTITY_CARD" as const,
      reason: inadmissible,
      signatoryName: "Étienne Vauquelin",
      signatoryCapacity: "Président de la commission",
      password: demoPassword,
    }),
  );
}

/** Six months without any step, and the warning two weeks before their end. */
async function* lapsed(world: World, path: VaePath): Story {
  yield* byVae(world, path, "ADMISSIBLE");
  yield* tick(world.days.at(path.start + 205, "05:30"), (work) =>
    warnOfLapse(work, idOf(world, path)),
  );
  yield* tick(world.days.at(path.start + 220, "02:15"), (work) =>
    lapseCandidacy(work, idOf(world, path)),
  );
}

async function* returned(world: World, path: VaePath): Story {
  const { days, staff } = world;
  yield* byVae(world, path, "VALIDATION_FILED");
  yield* act(days.at(path.start + 81, "09:50"), staff.secretary, async (work) => {
    const target = await readTarget(work.tx, idOf(world, path));
    const second = await work.tx.workSituation.findFirstOrThrow({
      where: { validationFile: { candidacyId: target.id }, block: { ordinal: 2 } },
      select: { id: true },
    });
    const remarks = { [remarkField(second.id)]: remarkOnSecond };
    return returnValidation(work, { ...target, reason: validationReturned, ...remarks });
  });
}

async function* withdrawn(world: World, path: VaePath): Story {
  const {
    days,
    staff: { secretary },
    candidates,
  } = world;
  yield* byVae(world, path, "SUBMITTED");
  yield* act(
    days.at(path.start + 7, "10:00"),
    secretary,
    onCandidacy(declareComplete, idOf(world, path), {}),
  );
  yield* act(
    days.at(path.start + 20, "22:05"),
    candidates[path.who],
    onCandidacy(withdrawCandidacy, idOf(world, path), {}),
  );
}

/** Whom the jury did not validate writes again for one block, on an admissibility that is still valid. */
async function* again(world: World, who: CandidateKey, start: number): Story {
  const {
    days,
    candidates: { [who]: person },
    versionId,
    candidacyIds,
  } = world;
  const { id } = yield* act(days.at(start, "19:00"), person, (work) =>
    openVaeCandidacy(work, { versionId, ...requested(world, [1], 0) }),
  );
  candidacyIds.set(who, id);
  yield* act(days.at(start, "19:05"), person, onCandidacy(reuseAdmissibility, id, {}));
}

/** The requests by the VAE, one at least in every state of this route. */
export const vaeStories = (world: World): Story[] => [
  asked(world, { who: "camille", start: -43, text: 0 }),
  byVae(world, { who: "ines", start: -2, text: 3 }, "DRAFT"),
  byVae(world, { who: "zoe", start: -6, text: 2 }, "SUBMITTED"),
  byVae(world, { who: "sabrinaAgain", start: -4, text: 1 }, "SUBMITTED"),
  incomplete(world, { who: "yann", start: -20, text: 5 }),
  silence(world, { who: "mai", start: -100, text: 3 }),
  refused(world, { who: "thierry", start: -60, blocks: [1], text: 4, experiences: [6] }),
  lapsed(world, { who: "sabrina", start: -295, text: 1 }),
  byVae(world, { who: "come", start: -81, text: 1 }, "VALIDATION_FILED"),
  returned(world, { who: "awa", start: -85, text: 3 }),
  byVae(world, { who: "lucas", start: -100, blocks: [2], text: 4 }, "READY_FOR_JURY"),
  withdrawn(world, { who: "patrick", start: -70, text: 5 }),
  ...(["elise", "karim", "sylvie", "nadege"] as const).map((who, text) =>
    byVae(world, { who, start: -235 - text, text }, "READY_FOR_JURY"),
  ),
  byVae(world, { who: "zoltan", start: -160, text: 2 }, "READY_FOR_JURY"),
  byVae(world, { who: "lucia", start: -130, text: 0 }, "READY_FOR_JURY"),
  again(world, "sylvie", -40),
];
