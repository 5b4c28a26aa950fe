import { beforeAll, expect, test } from "vitest";
import { decideEntry } from "@/lib/juries/deliberation/decision.commands";
import { closeDeliberation } from "@/lib/juries/deliberation/deliberation.commands";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  aDecidedSession,
  close,
  closing,
  fellowOfPresident,
} from "../../../factories/jury-conclusions";
import { anOpenSession, enter, entryOf, sessionStateOf } from "../../../factories/jury-sessions";
import { accepted, act, sentenceOf } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

test("the deliberation closes with the president's password, once each entry has an outcome", async () => {
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const { id, president } = await anOpenSession(jury, { candidacies: [candidacy] });
  expect(sentenceOf(await close(president, id))).toBe("Il manque une issue pour le dossier n° 1.");
  accepted(await enter(president, candidacy.id, { outcome: "DEFERRED", blocks: [] }));
  const wrong = { ...(await closing(id)), password: "autre" };
  expect(await act(president, (work) => closeDeliberation(work, wrong))).toMatchObject({
    error: { reason: "RULE", field: "password" },
  });
  expect(await close(fellowOfPresident(jury), id)).toMatchObject({
    error: { reason: "FORBIDDEN" },
  });
  accepted(await close(president, id));
  expect(await sessionStateOf(id)).toBe("DELIBERATED");
});

test("what is closed is what its page showed: an outcome entered since is told, and read first", async () => {
  const { id, president, full } = await aDecidedSession(jury);
  const shown = await closing(id);
  accepted(await enter(president, full.id, { outcome: "DEFERRED", blocks: [] }));
  expect(await act(president, (work) => closeDeliberation(work, shown))).toMatchObject({
    error: { reason: "CONFLICT" },
  });
  accepted(await close(president, id));
});

test("a decision while the deliberation closes: one of them is carried out, the other is told", async () => {
  const { id, president, full } = await aDecidedSession(jury);
  const { id: entryId, version } = await entryOf(full.id);
  const shown = await closing(id);
  const [closed, entered] = await Promise.all([
    act(president, (work) => closeDeliberation(work, shown)),
    act(president, (work) =>
      decideEntry(work, { entryId, version, outcome: "DEFERRED", blocks: [] }),
    ),
  ]);
  expect(closed.ok).toBe(!entered.ok);
  expect((await entryOf(full.id)).outcome).toBe(entered.ok ? "DEFERRED" : "DECIDED");
  expect(await db.blockDecision.count({ where: { entryId } })).toBe(entered.ok ? 0 : 2);
});
