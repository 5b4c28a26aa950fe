import { expect, test } from "vitest";
import { registerWorkplaceCandidate } from "@/lib/companies/registration.commands";
import { getRegistrationForm } from "@/lib/companies/registration.queries";
import { db } from "@/lib/platform/db/client";
import { addDays } from "@/lib/platform/shared/calendar";
import { reuseAdmissibility } from "@/lib/vae/request/admissibility-reuse.commands";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { findWayOn, getNewCandidacy } from "@/lib/vae/request/new-candidacy.queries";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { theJury } from "../../factories/decided-candidacies";
import { recordTraining, registeredUntil } from "../../factories/expiry";
import { conclude } from "../../factories/jury-conclusions";
import {
  anOpenSession,
  enter,
  refused as refusedBlock,
  validated as validatedBlock,
} from "../../factories/jury-sessions";
import { accepted, act, NOW } from "../../factories/people";
import { anAdmissibleCandidacy, asked, on } from "../../factories/vae";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";

const TODAY = "2026-11-22";
const YESTERDAY = addDays(TODAY, -1);

test("a company registers on the version again who entered training in time, once the jury has decided", async () => {
  const candidacy = await aWorkplaceCandidacy("READY_FOR_JURY");
  const { id, workplace, person } = candidacy;
  await recordTraining(workplace.secretary, id, YESTERDAY);
  const jury = await theJury(TODAY);
  const session = await anOpenSession(jury, { candidacies: [candidacy] });
  const [first, ...others] = await db.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true, block: { select: { code: true } } },
  });
  accepted(
    await enter(session.president, id, {
      outcome: "DECIDED",
      blocks: [
        validatedBlock(first?.blockId ?? ""),
        ...others.map(({ blockId }) => refusedBlock(blockId)),
      ],
    }),
  );
  await conclude(jury, session.president, session.id);
  const { versionId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  const { certificationId } = await db.certificationVersion.findUniqueOrThrow({
    where: { id: versionId },
  });
  const input = {
    ...{ companyId: workplace.id, name: person.name, email: person.email, again: true, after: id },
    ...(await asked()),
  };
  const register = () => act(workplace.manager, (work) => registerWorkplaceCandidate(work, input));
  expect(await register()).toMatchObject({ error: { reason: "RULE" } });
  await registeredUntil(YESTERDAY);
  const manager = await workplace.manager.actor();
  const form = await getRegistrationForm(manager, certificationId, NOW, id);
  expect(form).toMatchObject({
    again: { invitedName: person.name, acquired: [first?.block.code] },
    blocks: [{}, {}],
  });
  expect(await getRegistrationForm(manager, certificationId, NOW)).toMatchObject({ blocks: [] });
  const again = accepted(await register());
  expect(await db.candidacy.findUniqueOrThrow({ where: { id: again.id } })).toMatchObject({
    versionId,
  });
});

test("who was admissible in time comes back on that version, and goes on without a new request", async () => {
  const { id, person } = await anAdmissibleCandidacy();
  accepted(await on(person, withdrawCandidacy, id, {}));
  const { versionId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  await registeredUntil(TODAY);
  const nextYear = new Date("2027-11-23T09:00:00Z");
  const actor = await person.actor(nextYear);
  const { certificationId } = await db.certificationVersion.findUniqueOrThrow({
    where: { id: versionId },
  });
  expect(await findWayOn(actor, certificationId, nextYear)).toMatchObject({
    versionId,
    reusable: {},
  });
  expect((await getNewCandidacy(actor, { certificationId }, nextYear)).version?.id).toBe(versionId);
  const input = await asked([1, 2], nextYear, versionId);
  const draft = accepted(await act(person, (work) => openVaeCandidacy(work, input), nextYear));
  accepted(await on(person, reuseAdmissibility, draft.id, {}, nextYear));
});
