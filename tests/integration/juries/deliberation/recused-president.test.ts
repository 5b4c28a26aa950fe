import { beforeAll, expect, test } from "vitest";
import { getDeliberationPage } from "@/lib/juries/deliberation/deliberation.queries";
import { recordPresiding } from "@/lib/juries/deliberation/presiding.commands";
import type { MinutesText } from "@/lib/juries/minutes/minutes";
import { db } from "@/lib/platform/db/client";
import { aJury, type Juror, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { close, conclude, counterpart, drawUp, sign } from "../../../factories/jury-conclusions";
import {
  anOpenSession,
  enter,
  entryOf,
  sessionStateOf,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, sentenceOf } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const preside = async (id: string, { mandateId }: Juror) =>
  act(jury.secretary, async (work) =>
    recordPresiding(work, { id, version: await versionOf(id), mandateId }),
  );
test("the president is recused from an entry: another present member of the same side presides it, and signs too", async () => {
  const [president, replacement] = titulars(jury).filter(({ side }) => side === "EMPLOYERS");
  if (!president || !replacement) throw new Error("two employers");
  const other = counterpart(jury);
  const linked = await aReadyCandidacy({ route: "WORKPLACE", siret: president.siret });
  const free = await aReadyCandidacy({ route: "WORKPLACE" });
  const { id } = await anOpenSession(jury, { candidacies: [linked, free] });
  const whole = (candidacy: typeof linked) => ({
    outcome: "DECIDED" as const,
    blocks: [validated(candidacy.blockId(1)), validated(candidacy.blockId(2))],
  });

  const seen = (await getDeliberationPage(await president.actor(), id))?.entries;
  expect(seen?.map(({ open, possible }) => [open?.number ?? null, possible])).toEqual([
    [null, ["DEFERRED"]],
    [expect.any(String), ["DECIDED", "DEFERRED"]],
  ]);
  expect(JSON.stringify(seen?.[0])).not.toMatch(/Ñuñez|ESSAI/);
  expect(sentenceOf(await enter(president, linked.id, whole(linked)))).toMatch(
    /seul un report est possible\. .+ préside, mais ne siège pas pour ce candidat\.$/,
  );
  expect(await enter(replacement, linked.id, whole(linked))).toMatchObject({
    error: { reason: "FORBIDDEN" },
  });
  expect(sentenceOf(await preside(id, other))).toMatch(/revient à un membre du collège/);

  accepted(await preside(id, replacement));
  accepted(await enter(replacement, linked.id, whole(linked)));
  expect(sentenceOf(await enter(replacement, free.id, whole(free)))).toMatch(
    /La présidence revient à .+, dont la présence est enregistrée\.$/,
  );
  accepted(await preside(id, president));
  expect(sentenceOf(await enter(president, linked.id, { outcome: "DEFERRED", blocks: [] }))).toBe(
    "Une issue est déjà enregistrée pour ce dossier.",
  );
  accepted(await enter(president, free.id, whole(free)));
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));

  const { content } = await db.minutes.findFirstOrThrow({ where: { sessionId: id } });
  const { entries, recusedEntries, president: named } = content as unknown as MinutesText;
  expect(entries.map(({ remark }) => remark)).toEqual([
    `Présidence de cet examen : ${replacement.name}.`,
    "",
  ]);
  expect([recusedEntries, named.name]).toEqual([["1"], president.name]);
  expect(await db.docketEntry.findFirst({ where: { sessionId: id, ordinal: 1 } })).toMatchObject({
    composition: { holds: true, counted: { employers: 1, employees: 2 } },
  });

  accepted(await sign(president, id));
  accepted(await sign(other, id));
  expect(await sessionStateOf(id)).toBe("MINUTES_TO_SIGN");
  accepted(await sign(replacement, id));
  expect(await sessionStateOf(id)).toBe("MINUTES_SIGNED");
});

test("nobody of the president’s side is free of links: the entry can only be put off, by who presides and sees nothing of it", async () => {
  const employers = titulars(jury).filter(({ side }) => side === "EMPLOYERS");
  const [president, second] = employers as [Juror, Juror];
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE", siret: president.siret });
  const { id } = await anOpenSession(jury, { candidacies: [candidacy] });
  const { id: entryId } = await entryOf(candidacy.id);
  await db.interest.updateMany({
    where: { entryId, mandateId: second.mandateId },
    data: { kind: "DECLARED", reason: "Ancienne collègue." },
  });
  accepted(await enter(president, candidacy.id, { outcome: "DEFERRED", blocks: [] }));
  await conclude(jury, president, id);
  expect(await sessionStateOf(id)).toBe("MINUTES_SIGNED");
  expect((await db.candidacy.findUniqueOrThrow({ where: { id: candidacy.id } })).state).toBe(
    "READY_FOR_JURY",
  );
});
