import { beforeAll, expect, test } from "vitest";
import { recordInterview } from "@/lib/juries/deliberation/interview.commands";
import { recordPresiding } from "@/lib/juries/deliberation/presiding.commands";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  anOpenSession,
  enter,
  entryOf,
  refused,
  seat,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, sentenceOf } from "../../../factories/people";

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
    "Donnez les motifs : le candidat les lira.",
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
    "L’entretien n’a pas eu lieu : le jury ne peut pas se prononcer.",
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

test("who presides with a link to a candidate defers what is still open, and touches nothing that is entered", async () => {
  const open = await aReadyCandidacy({ route: "WORKPLACE" });
  const entered = await aReadyCandidacy({ route: "WORKPLACE" });
  const { id, president } = await anOpenSession(jury, { candidacies: [open, entered] });
  const blocks = [validated(entered.blockId(1)), validated(entered.blockId(2))];
  accepted(await enter(president, entered.id, { outcome: "DECIDED", blocks }));
  const linked = titulars(jury).filter(({ side }) => side === "EMPLOYERS")[1];
  if (!linked) throw new Error("the jury has a second titular");
  const { mandateId } = linked;
  await db.interest.updateMany({
    where: { mandateId },
    data: { kind: "DECLARED", reason: "Lien" },
  });
  const chair = { id, version: await versionOf(id), mandateId };
  accepted(await act(jury.secretary, (work) => recordPresiding(work, chair)));
  const defer = { outcome: "DEFERRED" as const, blocks: [] };
  expect(sentenceOf(await enter(linked, entered.id, defer))).toBe(
    "Une issue est déjà enregistrée pour ce dossier.",
  );
  expect(await entryOf(entered.id)).toMatchObject({ outcome: "DECIDED" });
  accepted(await enter(linked, open.id, defer));
});
