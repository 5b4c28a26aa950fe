import { beforeAll, expect, test } from "vitest";
import { recordInterview } from "@/lib/juries/interview.commands";
import { aJury, type Jury, titulars } from "../../factories/juries";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import {
  anOpenSession,
  enter,
  entryOf,
  refused,
  seat,
  validated,
  versionOf,
} from "../../factories/jury-sessions";
import { accepted, act, sentenceOf } from "../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

test("no decision without the interview, without reasons, or on other blocks than those asked for", async () => {
  const candidacy = await aReadyCandidacy();
  const { id, president } = await anOpenSession(jury, { candidacies: [candidacy] });
  const [one, two] = [candidacy.blockId(1), candidacy.blockId(2)];
  const decide = async (...blocks: ReturnType<typeof validated>[] | ReturnType<typeof refused>[]) =>
    sentenceOf(await enter(president, candidacy.id, { outcome: "DECIDED", blocks }));
  expect(await decide(validated(one))).toMatch(/^Prononcez-vous sur chaque bloc demandé/);
  expect(await decide({ ...refused(one), reasons: "" }, refused(two))).toBe(
    "Donnez les motifs : le candidat les lira.",
  );
  expect(
    sentenceOf(await enter(president, candidacy.id, { outcome: "ABSENT", blocks: [] })),
  ).toMatch(/^L’entretien a eu lieu/);
  accepted(
    await enter(president, candidacy.id, {
      outcome: "DECIDED",
      blocks: [validated(one), refused(two)],
    }),
  );
  const { id: entryId } = await entryOf(candidacy.id);
  accepted(
    await act(jury.secretary, async (work) =>
      recordInterview(work, { entryId, version: await versionOf(id), held: "no" }),
    ),
  );
  expect(await entryOf(candidacy.id)).toMatchObject({ outcome: null });
  expect(await decide(validated(one), validated(two))).toBe(
    "L’entretien n’a pas eu lieu : le jury ne peut pas se prononcer.",
  );
  accepted(await enter(president, candidacy.id, { outcome: "EXCUSED", blocks: [] }));
});

test("an entry whose composition no longer holds can only be deferred", async () => {
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const { id, president } = await anOpenSession(jury, { candidacies: [candidacy] });
  await seat(
    jury,
    id,
    titulars(jury).filter(({ side }) => side === "EMPLOYERS"),
  );
  const blocks = [validated(candidacy.blockId(1)), validated(candidacy.blockId(2))];
  expect(sentenceOf(await enter(president, candidacy.id, { outcome: "DECIDED", blocks }))).toMatch(
    /seul un report est possible/,
  );
  accepted(await enter(president, candidacy.id, { outcome: "DEFERRED", blocks: [] }));
});
