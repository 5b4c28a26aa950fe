import { beforeAll, expect, test } from "vitest";
import { drawUpMinutes, signMinutes } from "@/lib/juries/minutes/minutes.commands";
import { getResult } from "@/lib/juries/minutes/result.queries";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { close } from "../../../factories/jury-conclusions";
import {
  anOpenSession,
  enter,
  refused,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, NOW, PASSWORD } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury({ seats: 3 });
});

test("a session of both routes, five members, one recused and one substitute, from the docket to the results", async () => {
  const [, , , bis] = jury.employers;
  const [, , third] = titulars(jury).filter(({ side }) => side === "EMPLOYERS");
  const [first, ...others] = titulars(jury);
  const [, lastEmployee] = others.filter(({ side }) => side === "EMPLOYEES");
  if (!bis || !third || !first || !lastEmployee) throw new Error("a jury of three seats a side");
  const substitute = bis;
  const present = [first, substitute, ...titulars(jury).filter(({ side }) => side === "EMPLOYEES")];

  const full = await aReadyCandidacy({ siret: lastEmployee.siret });
  const partial = await aReadyCandidacy({ route: "WORKPLACE" });
  const put = await aReadyCandidacy();
  const { id, president } = await anOpenSession(jury, {
    candidacies: [full, partial, put],
    present,
  });

  const recused = await db.interest.findMany({
    where: { entry: { candidacyId: full.id }, kind: "DETECTED" },
  });
  expect(recused.map(({ mandateId, reason }) => [mandateId, reason])).toEqual([
    [lastEmployee.mandateId, "EXPERIENCE"],
  ]);

  const whole = [validated(full.blockId(1)), validated(full.blockId(2))];
  accepted(await enter(president, full.id, { outcome: "DECIDED", blocks: whole }));
  accepted(
    await enter(president, partial.id, {
      outcome: "DECIDED",
      blocks: [validated(partial.blockId(1)), refused(partial.blockId(2))],
    }),
  );
  accepted(await enter(president, put.id, { outcome: "DEFERRED", blocks: [] }));

  const sealed = async () => ({ id, version: await versionOf(id), password: PASSWORD });
  accepted(await close(president, id));
  const drawn = { id, version: await versionOf(id) };
  accepted(await act(jury.secretary, (work) => drawUpMinutes(work, drawn)));
  accepted(await act(president, async (work) => signMinutes(work, await sealed())));
  accepted(await act(lastEmployee, async (work) => signMinutes(work, await sealed())));
  expect(await db.jurySession.findUnique({ where: { id }, select: { state: true } })).toEqual({
    state: "MINUTES_TO_SIGN",
  });
  const unrecused = present.find(
    ({ side, mandateId }) => side === "EMPLOYEES" && mandateId !== lastEmployee.mandateId,
  );
  if (!unrecused) throw new Error("no unrecused employee");
  accepted(await act(unrecused, async (work) => signMinutes(work, await sealed())));

  const minutes = await db.minutes.findFirstOrThrow({ where: { sessionId: id } });
  expect(minutes.number).toBe("PV-2026-0001");
  const states = await db.candidacy.findMany({
    where: { id: { in: [full.id, partial.id, put.id] } },
    select: { id: true, state: true },
  });
  expect(new Map(states.map((row) => [row.id, row.state]))).toEqual(
    new Map([
      [full.id, "DECIDED"],
      [partial.id, "DECIDED"],
      [put.id, "READY_FOR_JURY"],
    ]),
  );
  const result = await getResult(await full.person.actor(NOW), full.id);
  expect(result?.isOwn).toBe(true);
  expect(result).toMatchObject({ letterId: null, isLetterAwaited: true });
  expect(
    (await getResult(await partial.person.actor(NOW), partial.id))?.blocks.map(
      ({ verdict }) => verdict === "VALIDATED",
    ),
  ).toEqual([true, false]);
  expect(await getResult(await put.person.actor(NOW), put.id)).toBeNull();
});
