import { test as base, expect, type Page } from "@playwright/test";
import {
  answerSummons,
  closeDeliberation,
  decide,
  declareNoLink,
  openSitting,
  readMinutes,
  signMinutes,
  type Verdict,
} from "./path-jury.ts";
import { juror, type Portal, president, secretary } from "./path-people.ts";
import type { Person } from "./path-person.ts";
import {
  drawUpMinutes,
  planSession,
  recordInterview,
  recordSitting,
  summon,
} from "./path-session.ts";

/** A candidate before the jury; one who comes by the VAE has an interview. */
export type Docketed = { person: Person; interviewAt?: string; verdicts: readonly Verdict[] };

const idOf = (address: string) => address.split("/").at(-1) ?? "";

/** A whole sitting, today, each member in their own browser, up to the closed deliberation; gives its address. */
export async function deliberate(
  { people, secretariat }: Portal,
  docket: readonly Docketed[],
  beforeOpening: (inJury: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const session = await base.step("the secretariat plans and summons", async () => {
    const planned = await planSession(secretariat);
    await summon(secretariat, planned, docket);
    return planned;
  });
  const inJury = await base.step("the members declare no link and read the files", async () => {
    for (const member of [juror, president])
      await read(await people.enter(member), member, session, docket);
    return `/jury/sessions/${idOf(session)}`;
  });
  await base.step("the session's secretary records who came and each interview", async () => {
    await recordSitting(secretariat, session, [president, juror], president);
    for (const { person, interviewAt } of docket)
      if (interviewAt) await recordInterview(secretariat, session, person);
  });
  await beforeOpening(inJury);
  await base.step("the president opens, enters each decision and closes", async () => {
    const page = await people.enter(president);
    await openSitting(page, inJury);
    for (const { person, verdicts } of docket) await decide(page, inJury, person, verdicts);
    await closeDeliberation(page, inJury);
  });
  return session;
}

async function read(
  page: Page,
  member: Person,
  session: string,
  docket: readonly Docketed[],
): Promise<void> {
  const address = await answerSummons(page, member, idOf(session));
  for (const { person } of docket) await declareNoLink(page, address, person);
}

/** The minutes, signed by the president and then by the other side: decisions exist from then on. */
export async function conclude(
  { people, secretariat }: Portal,
  session: string,
  said: readonly string[] = [],
): Promise<void> {
  await base.step("the minutes are drawn up and signed by both sides", async () => {
    await drawUpMinutes(secretariat, session);
    for (const member of [president, juror])
      await signMinutes(await people.enter(member), member, idOf(session));
    const minutes = await readMinutes(await people.meet(juror));
    const names = [president, juror, secretary].map(({ name }) => name);
    for (const words of [...names, ...said]) expect(minutes).toContain(words);
  });
}
