import { beforeAll, describe, expect, test } from "vitest";
import { changeSetting } from "@/lib/configuration/setting.commands";
import { getSessionPage } from "@/lib/juries/sessions/session.queries";
import { clockActor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import { routes } from "@/lib/routes";
import { listLacking } from "@/lib/settings/needed.queries";
import {
  declareAdmissible,
  declareInadmissible,
} from "@/lib/vae/admissibility/admissibility-decision.commands";
import { admitBySilence } from "@/lib/vae/admissibility/admit-tacitly.commands";
import { aJury, type Jury } from "../../factories/juries";
import {
  aDecidedSession,
  aHalfSignedSession,
  close,
  counterpart,
  drawUp,
  sign,
} from "../../factories/jury-conclusions";
import { sessionStateOf } from "../../factories/jury-sessions";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  holdAccess,
  NOW,
  PASSWORD,
  sentenceOf,
} from "../../factories/people";
import { unconfirmUntilTheEnd } from "../../factories/settings";
import { anAdmission, aRefusal, aRequestUnderReview, on } from "../../factories/vae";

const TODAY = "2026-11-22";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

describe("what the letters of the results need", () => {
  const keys = ["result.signatory", "result.signatoryCapacity", "body.address"];
  test.each(keys)(
    "without %s no minutes are drawn up, and none once it is confirmed",
    async (key) => {
      const { id, president } = await aDecidedSession(jury);
      accepted(await close(president, id));
      const confirmAgain = await unconfirmUntilTheEnd(key);
      const refused = await drawUp(jury, id);
      expect(sentenceOf(refused)).toMatch(/^Le procès-verbal ne peut pas avancer.*pas confirmé/);
      expect(refused).not.toHaveProperty("error.see");
      const page = await getSessionPage(await jury.secretary.actor(), id, NOW);
      expect(page?.lacking).toMatchObject({ missing: [{ key }], mayChange: false });
      await confirmAgain();
      accepted(await drawUp(jury, id));
    },
  );

  test("asked for again at the last signature, which changes nothing until it is there", async () => {
    const { id } = await aHalfSignedSession(jury);
    const confirmAgain = await unconfirmUntilTheEnd("result.signatory");
    expect(sentenceOf(await sign(counterpart(jury), id))).toContain(
      "Signataire des notifications de résultat",
    );
    expect(await sessionStateOf(id)).toBe("MINUTES_TO_SIGN");
    await confirmAgain();
    accepted(await sign(counterpart(jury), id));
    expect(await sessionStateOf(id)).toBe("MINUTES_SIGNED");
  });
});

describe("what a decision of admissibility needs", () => {
  const keys = ["vae.signatory", "vae.signatoryCapacity", "body.address"];
  test.each(keys)("without %s nobody is declared admissible, nor inadmissible", async (key) => {
    const { id, secretary } = await aRequestUnderReview();
    const admission = await anAdmission(id);
    const confirmAgain = await unconfirmUntilTheEnd(key);
    for (const refused of [
      await on(secretary, declareAdmissible, id, admission),
      await on(secretary, declareInadmissible, id, aRefusal),
    ])
      expect(sentenceOf(refused)).toMatch(/^La décision ne peut pas encore être rendue/);
    expect(await db.admissibilityDecision.count({ where: { candidacyId: id } })).toBe(0);
    await confirmAgain();
    accepted(await on(secretary, declareAdmissible, id, admission));
  });

  test("silence waits for no setting", async () => {
    const { id } = await aRequestUnderReview();
    for (const key of keys) await unconfirmUntilTheEnd(key);
    const dayAfter = new Date("2027-01-22T23:00:00Z"); // midnight in Paris: the 23rd
    accepted(
      await commit({ actor: clockActor, now: dayAfter }, (work) => admitBySilence(work, id)),
    );
    expect((await db.candidacy.findUniqueOrThrow({ where: { id } })).state).toBe("ADMISSIBLE");
  });
});

test("who may change settings is led to the one that is missing", async () => {
  const { id } = await aRequestUnderReview();
  const both = await aSecretary();
  await holdAccess(both.userId, "ADMIN", NOW);
  await unconfirmUntilTheEnd("body.address");
  const refused = await on(both, declareInadmissible, id, aRefusal);
  expect(refused).toMatchObject({ error: { see: { href: routes.setting("body.address") } } });
  expect(sentenceOf(refused)).not.toContain("Demandez-le");
});

test("the homes of administrators and of the secretariat say what is stopped, and no one else's", async () => {
  const administrator = await anAdministrator();
  const before = await listLacking(await administrator.actor(), TODAY);
  expect(before?.map(({ act }) => act)).toEqual(["CERTIFICATE", "RECEIPT"]);
  const keysOf = (acts: typeof before) => acts?.flatMap(({ missing }) => missing) ?? [];
  expect(keysOf(before)).toContainEqual({ key: "version.RNCP41351.title", gap: "UNCONFIRMED" });
  expect(keysOf(before).filter(({ key }) => key.includes("RNCP36140"))).toEqual([]);
  const { version } = await db.setting.findUniqueOrThrow({ where: { key: "body.email" } });
  const edit = { key: "body.email", version, value: "s@exemple.fr", source: "x", confirmed: true };
  accepted(
    await act(administrator, (work) => changeSetting(work, { ...edit, password: PASSWORD })),
  );
  expect(keysOf(await listLacking(await (await aSecretary()).actor(), TODAY))).not.toContainEqual(
    expect.objectContaining({ key: "body.email" }),
  );
  expect(await listLacking(await (await aPerson()).actor(), TODAY)).toBeNull();
});
